package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.RecordReviewDraft;
import subrosa.conclusion.RecordReviews;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The records section filled in the review sheet. */
@Component
class RecordReview extends ServiceTask {

    private final RecordReviews reviews;

    RecordReview(RecordReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    protected void perform(Step step) {
        reviews.record(step.channel(), step.form("reviewRecords", RecordReviewDraft.class));
    }
}
