package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.DomesticApprovals;
import subrosa.conclusion.ExplanatoryMemorandum;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The explanatory memorandum is ready for parliament. */
@Component
class RecordMemorandum extends ServiceTask {

    private final DomesticApprovals approvals;

    RecordMemorandum(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        approvals.explain(step.instrument(), step.form("prepareExplanatoryMemorandum", ExplanatoryMemorandum.class));
    }
}
