package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Traceability;

/** Notes which way the sides take with what is bracketed. Contacts went on meanwhile, so the trace is looked at again. */
@Component
@Publishes("traceWhole")
class RecordBracketsSettled extends ServiceTask {

    private final Timeline timeline;
    private final Traceability traceability;

    RecordBracketsSettled(Timeline timeline, Traceability traceability) {
        this.timeline = timeline;
        this.traceability = traceability;
    }

    @Override
    protected void perform(Step step) {
        timeline.note(
                step.channel(),
                Stage.S05,
                "A way was chosen for what is in brackets: "
                        + step.form("settleBrackets").get("way") + ".");
        step.publish("traceWhole", traceability.of(step.instrument()).whole());
    }
}
