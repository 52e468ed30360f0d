package subrosa.setback.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Renewal;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.setback.SetbackOutcome;
import subrosa.setback.Setbacks;

/** The successor does not carry the channel on. */
@Component
class RecordNoReauthorisation extends ServiceTask {

    private final Setbacks setbacks;
    private final Timeline timeline;

    RecordNoReauthorisation(Setbacks setbacks, Timeline timeline) {
        this.setbacks = setbacks;
        this.timeline = timeline;
    }

    @Override
    protected void perform(Step step) {
        setbacks.answer(UUID.fromString(step.text("happeningId")), SetbackOutcome.WITHDRAW);
        timeline.noteDecision(
                step.channel(),
                Stage.S01,
                "The principal does not sign the mandate anew; the channel is given up.",
                step.form("reauthorise", Renewal.class).reason());
    }
}
