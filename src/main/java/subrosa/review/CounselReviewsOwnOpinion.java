package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-05. */
public class CounselReviewsOwnOpinion extends BrokenRule {

    CounselReviewsOwnOpinion() {
        super(
                "Counsel and reviewer of an opinion are two people, neither of them the other’s deputy; someone else of the legal advisers has to do this.");
    }
}
