package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.ConsultationDraft;
import subrosa.review.IntegrityReviews;

/** Records how the gap that the report names will be closed. */
@Component
class RecordConsultation extends ServiceTask {

    private final IntegrityReviews integrityReviews;

    RecordConsultation(IntegrityReviews integrityReviews) {
        this.integrityReviews = integrityReviews;
    }

    @Override
    protected void perform(Step step) {
        integrityReviews.plan(step.instrument(), step.form("planConsultation", ConsultationDraft.class));
    }
}
