package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** What has been said cannot be unsaid, only corrected by a further statement. */
public class StatementIssued extends BrokenRule {

    public StatementIssued() {
        super("This statement has been issued; correct it by a further one.");
    }
}
