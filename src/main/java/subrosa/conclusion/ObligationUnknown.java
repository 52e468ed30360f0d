package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A report concerns obligations of this instrument. */
public class ObligationUnknown extends BrokenRule {

    public ObligationUnknown() {
        super("entries", "The report names an obligation that this instrument does not have.");
    }
}
