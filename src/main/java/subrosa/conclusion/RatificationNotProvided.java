package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** There is nothing to ratify where the final clauses know no ratification. */
public class RatificationNotProvided extends BrokenRule {

    public RatificationNotProvided() {
        super("The final clauses of this instrument know no ratification.");
    }
}
