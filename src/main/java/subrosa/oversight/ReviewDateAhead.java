package subrosa.oversight;

import java.time.LocalDate;
import subrosa.policy.BrokenRule;

/** Records are kept until their review date at least (domain.md S18). */
public class ReviewDateAhead extends BrokenRule {

    ReviewDateAhead(LocalDate day) {
        super("channel", "The records come up for review on " + day + "; they are not disposed of before.");
    }
}
