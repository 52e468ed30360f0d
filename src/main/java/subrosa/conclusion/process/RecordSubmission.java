package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.RegistrationDraft;
import subrosa.conclusion.Registrations;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** The submission to the Secretariat is certified and complete. */
@Component
@Needs(Gate.IN_FORCE)
class RecordSubmission extends ServiceTask {

    private final Registrations registrations;

    RecordSubmission(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    protected void perform(Step step) {
        registrations.prepare(step.instrument(), step.form("prepareRegistration", RegistrationDraft.class));
    }
}
