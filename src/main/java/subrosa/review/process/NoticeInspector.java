package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.IntegrityReviews;

/** Gives the inspector notice of the report; they observe and co-author nothing. */
@Component
class NoticeInspector extends ServiceTask {

    private final IntegrityReviews integrityReviews;

    NoticeInspector(IntegrityReviews integrityReviews) {
        this.integrityReviews = integrityReviews;
    }

    @Override
    protected void perform(Step step) {
        integrityReviews.noticeInspector(step.instrument());
    }
}
