package subrosa.withdrawal;

import subrosa.policy.BrokenRule;

/** Every record needs a review date or it cannot be saved (domain.md §6). */
public class SealWithoutReview extends BrokenRule {

    SealWithoutReview() {
        super("reviewOn", "Name the day on which the records come up for review; it has to lie ahead.");
    }
}
