package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** INV-07: a statement that a lawyer did not find truthful goes nowhere. */
public class NotTruthful extends BrokenRule {

    public NotTruthful() {
        super("This statement has not been attested as truthful.");
    }
}
