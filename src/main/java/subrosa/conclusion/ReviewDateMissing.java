package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Every record has a review date. */
public class ReviewDateMissing extends BrokenRule {

    public ReviewDateMissing() {
        super("nextReviewOn", "Extending takes the next review date, after today, and the reason.");
    }
}
