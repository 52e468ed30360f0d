package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.channel.CallMatter;
import subrosa.channel.Calls;
import subrosa.compartment.Role;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;
import subrosa.policy.Passes;
import subrosa.review.Approvals;

/** Records the principal's approval of this text and its signatory, given on the call (G2). */
@Component
@Needs({Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW})
@Passes(Gate.TEXT_APPROVED)
@Publishes("signatoryOffice")
class RecordApprovalByCall extends ServiceTask {

    private final Calls calls;
    private final Approvals approvals;

    RecordApprovalByCall(Calls calls, Approvals approvals) {
        this.calls = calls;
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        var instrument = step.instrument();
        var call = calls.confirmed(step.channel(), CallMatter.TEXT, instrument);
        call.as(
                Role.PRINCIPAL,
                () -> step.publish(
                        "signatoryOffice",
                        approvals
                                .decideByCall(instrument, call)
                                .signatoryOffice()
                                .name()));
    }
}
