package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Registrations;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The Secretariat asked something back. */
@Component
class RecordQuery extends ServiceTask {

    private final Registrations registrations;

    RecordQuery(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    protected void perform(Step step) {
        registrations.query(step.instrument());
    }
}
