package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.CabinetOutcome;
import subrosa.conclusion.DomesticApprovals;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The cabinet decided, and parliament was told. */
@Component
class RecordCabinetApproval extends ServiceTask {

    private final DomesticApprovals approvals;

    RecordCabinetApproval(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        approvals.record(step.instrument(), step.form("reportCabinetApproval", CabinetOutcome.class));
    }
}
