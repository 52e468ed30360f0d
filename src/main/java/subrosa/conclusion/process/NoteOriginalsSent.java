package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Signatures;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The signed originals reached the other side and the treaty section. */
@Component
class NoteOriginalsSent extends ServiceTask {

    private final Signatures signatures;

    NoteOriginalsSent(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    protected void perform(Step step) {
        signatures.noteOriginalsSent(step.instrument());
    }
}
