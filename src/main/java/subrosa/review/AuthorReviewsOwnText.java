package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-05. */
public class AuthorReviewsOwnText extends BrokenRule {

    AuthorReviewsOwnText() {
        super(
                "Whoever wrote this version of the text cannot review it, nor can their deputy or whom they stand in for.");
    }
}
