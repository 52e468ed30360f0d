package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Stage;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Voids;
import subrosa.review.OralReviews;

/** The written review found otherwise than the oral one: stops what waits in the instrument's path. The diagram names the stage. */
@Component
@Voids({Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW})
class RecordDifference extends ServiceTask {

    private final OralReviews oralReviews;

    RecordDifference(OralReviews oralReviews) {
        this.oralReviews = oralReviews;
    }

    @Override
    protected void perform(Step step) {
        oralReviews.differ(step.instrument(), Stage.valueOf(step.literal("stage")));
    }
}
