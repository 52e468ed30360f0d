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
        var settled = step.form("settleBrackets", Settled.class);
        timeline.noteDecision(
                step.channel(),
                Stage.S05,
                "The political director chose a way for what is in brackets: " + settled.outcome() + ".",
                settled.reason());
        step.publish("traceWhole", traceability.of(step.instrument()).whole());
    }

    private record Settled(String outcome, String reason) {}
}
