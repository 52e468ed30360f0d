package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** The votes do not carry what was recorded as consent. */
public class MajorityNotReached extends BrokenRule {

    public MajorityNotReached(Majority majority) {
        super("votesFor", "The votes recorded do not reach the majority required (" + majority + ").");
    }
}
