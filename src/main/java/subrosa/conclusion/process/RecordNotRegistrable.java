package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Registrations;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** The instrument is outside Charter 102: the row of table A is kept as the reason. */
@Component
@Needs(Gate.IN_FORCE)
class RecordNotRegistrable extends ServiceTask {

    private final Registrations registrations;

    RecordNotRegistrable(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    protected void perform(Step step) {
        registrations.noteNotRegistrable(step.instrument());
    }
}
