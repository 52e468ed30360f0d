package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** The condition of the final clauses is not met. */
public class ForceConditionOpen extends BrokenRule {

    public ForceConditionOpen(String missing) {
        super(missing);
    }
}
