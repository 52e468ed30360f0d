package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.IntegrityReviews;
import subrosa.review.VictimsDraft;

/** Records why the report does not stand; no gate opens. */
@Component
class RecordIntegrityObjection extends ServiceTask {

    private final IntegrityReviews integrityReviews;

    RecordIntegrityObjection(IntegrityReviews integrityReviews) {
        this.integrityReviews = integrityReviews;
    }

    @Override
    protected void perform(Step step) {
        integrityReviews.check(step.instrument(), step.form("checkVictims", VictimsDraft.class));
    }
}
