package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** Goes on where the clearance of this very text still stands. */
@Component
@Passes(Gate.LEGAL_REVIEW)
class ConfirmClearance extends ServiceTask {

    private final Timeline timeline;

    ConfirmClearance(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    protected void perform(Step step) {
        timeline.note(step.channel(), Stage.S06, "The legal clearance of this text still stands.");
    }
}
