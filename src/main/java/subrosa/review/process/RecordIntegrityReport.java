package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.IntegrityDraft;
import subrosa.review.IntegrityReviews;

/** Records the integrity report on the current text. */
@Component
class RecordIntegrityReport extends ServiceTask {

    private final IntegrityReviews integrityReviews;

    RecordIntegrityReport(IntegrityReviews integrityReviews) {
        this.integrityReviews = integrityReviews;
    }

    @Override
    protected void perform(Step step) {
        integrityReviews.report(step.instrument(), step.form("reportIntegrity", IntegrityDraft.class));
    }
}
