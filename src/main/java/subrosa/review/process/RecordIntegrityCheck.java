package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;
import subrosa.review.IntegrityReviews;
import subrosa.review.VictimsDraft;

/** Records that the report on the current text stands. */
@Component
@Passes(Gate.INTEGRITY_REVIEW)
class RecordIntegrityCheck extends ServiceTask {

    private final IntegrityReviews integrityReviews;

    RecordIntegrityCheck(IntegrityReviews integrityReviews) {
        this.integrityReviews = integrityReviews;
    }

    @Override
    protected void perform(Step step) {
        integrityReviews.check(step.instrument(), step.form("checkVictims", VictimsDraft.class));
    }
}
