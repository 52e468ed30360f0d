package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.ChangesDraft;
import subrosa.review.LegalReviews;

/** Records whether the changes that the opinion named stand in the amended text. */
@Component
class RecordChangesReview extends ServiceTask {

    private final LegalReviews legalReviews;

    RecordChangesReview(LegalReviews legalReviews) {
        this.legalReviews = legalReviews;
    }

    @Override
    protected void perform(Step step) {
        legalReviews.reviewChanges(step.instrument(), step.form("confirmChanges", ChangesDraft.class));
    }
}
