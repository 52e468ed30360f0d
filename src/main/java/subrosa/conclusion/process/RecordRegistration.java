package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Registrations;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** The Secretariat registered the instrument; its number comes with the answer to the submission. */
@Component
@Needs(Gate.IN_FORCE)
class RecordRegistration extends ServiceTask {

    private final Registrations registrations;

    RecordRegistration(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    protected void perform(Step step) {
        var number = step.variable("registrationNumber");
        registrations.register(step.instrument(), number == null ? null : number.toString());
    }
}
