package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.DomesticApprovals;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** All that the law at home asks is met. */
@Component
@Passes(Gate.DOMESTIC_APPROVAL)
class GrantDomesticApproval extends ServiceTask {

    private final DomesticApprovals approvals;

    GrantDomesticApproval(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        approvals.noteGranted(step.instrument());
    }
}
