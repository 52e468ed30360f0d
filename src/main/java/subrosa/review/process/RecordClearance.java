package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;
import subrosa.review.LegalReviews;

/** Clears the current text in law. */
@Component
@Passes(Gate.LEGAL_REVIEW)
class RecordClearance extends ServiceTask {

    private final LegalReviews legalReviews;

    RecordClearance(LegalReviews legalReviews) {
        this.legalReviews = legalReviews;
    }

    @Override
    protected void perform(Step step) {
        legalReviews.clear(step.instrument());
    }
}
