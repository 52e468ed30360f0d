package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** INV-02; VCLT 8: an act by somebody without authority has no legal effect. */
public class SignedWithoutPowers extends BrokenRule {

    public SignedWithoutPowers(String name) {
        super(
                "signatories",
                "No verified authority to sign this instrument is on record for " + name
                        + ". Postpone, or sign ad referendum.");
    }
}
