package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-08; domain.md S06: ✱ */
public class BarNotWaivable extends BrokenRule {

    BarNotWaivable(LegalItem item) {
        super(
                "outcome",
                "A bar under item " + item.number()
                        + " cannot be waived: the opinion is BARRED, and only the text can change that.");
    }
}
