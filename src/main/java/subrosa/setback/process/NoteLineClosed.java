package subrosa.setback.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.setback.SetbackOutcome;
import subrosa.setback.Setbacks;

/** The line that the setback froze was closed. */
@Component
class NoteLineClosed extends ServiceTask {

    private final Setbacks setbacks;

    NoteLineClosed(Setbacks setbacks) {
        this.setbacks = setbacks;
    }

    @Override
    protected void perform(Step step) {
        setbacks.answer(UUID.fromString(step.text("happeningId")), SetbackOutcome.LINE_CLOSED);
    }
}
