package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** INV-03: what was found about a document stays; a corrected document is recorded beside it. */
public class PowersLookedAt extends BrokenRule {

    public PowersLookedAt() {
        super(
                "These full powers have been verified before; record the corrected document, or the new look, as one more.");
    }
}
