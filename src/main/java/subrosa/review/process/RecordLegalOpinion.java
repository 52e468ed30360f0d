package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.LegalReviews;

/** Records counsel's opinion on the current text with the answer of table A. */
@Component
class RecordLegalOpinion extends ServiceTask {

    private final LegalReviews legalReviews;

    RecordLegalOpinion(LegalReviews legalReviews) {
        this.legalReviews = legalReviews;
    }

    @Override
    protected void perform(Step step) {
        legalReviews.give(step.instrument(), OpinionForm.of(step), TableA.choice(step.decision("instrumentChoice")));
    }
}
