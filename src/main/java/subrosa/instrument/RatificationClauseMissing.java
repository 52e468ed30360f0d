package subrosa.instrument;

import subrosa.policy.BrokenRule;

/** Rows A5 and A6: what they name is ratified, so its final clauses leave consent to ratification. */
public class RatificationClauseMissing extends BrokenRule {

    public RatificationClauseMissing() {
        super("Table A found a treaty subject to ratification, and the final clauses know none: signature would bind at"
                + " once. Write the clause into the text first.");
    }
}
