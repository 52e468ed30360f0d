package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;
import subrosa.policy.Passes;
import subrosa.review.ApprovalDraft;
import subrosa.review.Approvals;

/** Records the principal's approval of this text and its signatory (G2). */
@Component
@Needs({Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW})
@Passes(Gate.TEXT_APPROVED)
@Publishes("signatoryOffice")
class RecordApproval extends ServiceTask {

    private final Approvals approvals;

    RecordApproval(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        var approval = approvals.decide(step.instrument(), step.form("approveText", ApprovalDraft.class));
        step.publish("signatoryOffice", approval.signatoryOffice().name());
    }
}
