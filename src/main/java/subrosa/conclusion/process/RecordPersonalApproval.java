package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.DomesticApprovals;
import subrosa.conclusion.PersonalApproval;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A minister, a delegate or the principal decided. */
@Component
class RecordPersonalApproval extends ServiceTask {

    private final DomesticApprovals approvals;

    RecordPersonalApproval(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        approvals.record(step.instrument(), step.form("approveAtHome", PersonalApproval.class));
    }
}
