package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Confirmation;
import subrosa.conclusion.Signatures;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** A signature ad referendum was confirmed. */
@Component
@Needs(Gate.MANDATE)
class RecordConfirmation extends ServiceTask {

    private final Signatures signatures;

    RecordConfirmation(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    protected void perform(Step step) {
        signatures.confirm(step.instrument(), step.form("confirmSignature", Confirmation.class));
    }
}
