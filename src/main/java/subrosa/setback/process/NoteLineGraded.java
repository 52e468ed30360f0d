package subrosa.setback.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Intermediaries;
import subrosa.channel.IntermediaryStatus;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.setback.SetbackOutcome;
import subrosa.setback.Setbacks;

/** The line that the setback froze has been graded again: it goes on, or was closed. */
@Component
class NoteLineGraded extends ServiceTask {

    private final Setbacks setbacks;
    private final Intermediaries intermediaries;

    NoteLineGraded(Setbacks setbacks, Intermediaries intermediaries) {
        this.setbacks = setbacks;
        this.intermediaries = intermediaries;
    }

    @Override
    protected void perform(Step step) {
        var line = intermediaries.get(step.channel(), UUID.fromString(step.text("intermediary")));
        var closed = line.status() == IntermediaryStatus.REJECTED;
        setbacks.answer(
                UUID.fromString(step.text("happeningId")), closed ? SetbackOutcome.LINE_CLOSED : SetbackOutcome.GO_ON);
    }
}
