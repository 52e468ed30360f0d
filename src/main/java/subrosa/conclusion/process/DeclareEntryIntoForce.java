package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.EntriesIntoForce;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** The day has come. */
@Component
@Passes(Gate.IN_FORCE)
class DeclareEntryIntoForce extends ServiceTask {

    private final EntriesIntoForce entries;

    DeclareEntryIntoForce(EntriesIntoForce entries) {
        this.entries = entries;
    }

    @Override
    protected void perform(Step step) {
        entries.declare(step.instrument());
    }
}
