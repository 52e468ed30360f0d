package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Traceability;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** Gives the understandings their places; the trace has to be whole after that. */
@Component
@Passes(Gate.RECONCILED)
class RecordDispositions extends ServiceTask {

    private final Traceability traceability;

    RecordDispositions(Traceability traceability) {
        this.traceability = traceability;
    }

    @Override
    protected void perform(Step step) {
        traceability.dispose(
                step.instrument(),
                step.form("disposeUnderstandings", Dispositions.class).rows());
    }
}
