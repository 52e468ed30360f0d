package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.ConsentsDraft;
import subrosa.conclusion.Ratifications;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Acts of consent became known. */
@Component
class RecordConsents extends ServiceTask {

    private final Ratifications ratifications;

    RecordConsents(Ratifications ratifications) {
        this.ratifications = ratifications;
    }

    @Override
    protected void perform(Step step) {
        ratifications.note(step.instrument(), step.form("noteConsents", ConsentsDraft.class));
    }
}
