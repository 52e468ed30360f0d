package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Domain.md §2, S18: the inspector co-signs the review; four eyes (INV-05). */
public class ReviewNotCountersigned extends BrokenRule {

    public ReviewNotCountersigned() {
        super("Somebody else has to co-sign this review.");
    }
}
