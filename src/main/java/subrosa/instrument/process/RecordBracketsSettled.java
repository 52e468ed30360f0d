package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Notes which way the sides take with what is bracketed. */
@Component
class RecordBracketsSettled extends ServiceTask {

    private final Timeline timeline;

    RecordBracketsSettled(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    protected void perform(Step step) {
        timeline.note(
                step.channel(),
                Stage.S05,
                "A way was chosen for what is in brackets: "
                        + step.form("settleBrackets").get("way") + ".");
    }
}
