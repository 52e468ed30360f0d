package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.ApprovalDraft;
import subrosa.review.Approvals;

/** Records that the principal refused, and why. */
@Component
class RecordApprovalRefusal extends ServiceTask {

    private final Approvals approvals;

    RecordApprovalRefusal(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        approvals.decide(step.instrument(), step.form("approveText", ApprovalDraft.class));
    }
}
