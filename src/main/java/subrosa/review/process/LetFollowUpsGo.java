package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.OralReviews;

/** The text is written anew: what was to follow on the earlier one in writing is asked of nobody any more. */
@Component
class LetFollowUpsGo extends ServiceTask {

    private final OralReviews oralReviews;

    LetFollowUpsGo(OralReviews oralReviews) {
        this.oralReviews = oralReviews;
    }

    @Override
    protected void perform(Step step) {
        oralReviews.letFollowUpsGo(step.instrument());
    }
}
