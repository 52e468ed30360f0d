package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** What parliament, cabinet or minister decided stands. */
public class ApprovalDecided extends BrokenRule {

    public ApprovalDecided() {
        super("The domestic approval is decided already.");
    }
}
