package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** An obligation is fulfilled when evidence says so. */
public class EvidenceMissing extends BrokenRule {

    public EvidenceMissing(String clause) {
        super("entries", "Give the evidence for clause " + clause + ".");
    }
}
