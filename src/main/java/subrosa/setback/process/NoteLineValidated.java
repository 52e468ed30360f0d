package subrosa.setback.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.setback.SetbackOutcome;
import subrosa.setback.Setbacks;

/** A line that was in doubt carries again. */
@Component
class NoteLineValidated extends ServiceTask {

    private final Setbacks setbacks;

    NoteLineValidated(Setbacks setbacks) {
        this.setbacks = setbacks;
    }

    @Override
    protected void perform(Step step) {
        setbacks.answer(UUID.fromString(step.text("happeningId")), SetbackOutcome.GO_ON);
    }
}
