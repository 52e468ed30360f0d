package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** INV-07: words that a lawyer did not find truthful go nowhere. */
public class NotTruthful extends BrokenRule {

    public NotTruthful() {
        super("These words have not been attested as truthful: let a lawyer hold them against the records.");
    }
}
