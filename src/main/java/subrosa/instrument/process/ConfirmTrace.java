package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Traceability;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** Goes on where the trace is whole without anybody's help. */
@Component
@Passes(Gate.RECONCILED)
class ConfirmTrace extends ServiceTask {

    private final Traceability traceability;

    ConfirmTrace(Traceability traceability) {
        this.traceability = traceability;
    }

    @Override
    protected void perform(Step step) {
        traceability.confirm(step.instrument());
    }
}
