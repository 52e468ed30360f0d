package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** Goes on where the checked report on this very text still stands. */
@Component
@Passes(Gate.INTEGRITY_REVIEW)
class ConfirmIntegrity extends ServiceTask {

    private final Timeline timeline;

    ConfirmIntegrity(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    protected void perform(Step step) {
        timeline.note(step.channel(), Stage.S07, "The integrity report on this text still stands.");
    }
}
