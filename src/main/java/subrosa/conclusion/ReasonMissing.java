package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** An exception without its reason cannot be reviewed. */
public class ReasonMissing extends BrokenRule {

    public ReasonMissing() {
        super("reason", "Give the reason.");
    }
}
