package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.channel.NotNeeded;
import subrosa.channel.Omission;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;
import subrosa.review.IntegrityReviews;

/** The countersigned opinion answers what the lawyer's check of the report would ask (table N, row N7). */
@Component
@Passes(Gate.INTEGRITY_REVIEW)
class RecordIntegrityByOpinion extends ServiceTask {

    private final IntegrityReviews integrityReviews;
    private final NotNeeded notNeeded;

    RecordIntegrityByOpinion(IntegrityReviews integrityReviews, NotNeeded notNeeded) {
        this.integrityReviews = integrityReviews;
        this.notNeeded = notNeeded;
    }

    @Override
    protected void perform(Step step) {
        notNeeded.note(step.subject(), Omission.VICTIMS_CHECK);
        integrityReviews.checkByOpinion(step.instrument());
    }
}
