package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.NotNeeded;
import subrosa.channel.Omission;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Notes, with the row of table N, that the step which its literal input {@code of} names is not needed. It passes no gate. */
@Component
class NoteNotNeeded extends ServiceTask {

    private final NotNeeded notNeeded;

    NoteNotNeeded(NotNeeded notNeeded) {
        this.notNeeded = notNeeded;
    }

    @Override
    protected void perform(Step step) {
        notNeeded.note(step.subject(), Omission.valueOf(step.literal("of")));
    }
}
