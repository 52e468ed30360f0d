package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.channel.CallMatter;
import subrosa.channel.Calls;
import subrosa.compartment.Role;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.Approvals;

/** Records the principal's refusal of the text, given on the call. */
@Component
class RecordApprovalRefusalByCall extends ServiceTask {

    private final Calls calls;
    private final Approvals approvals;

    RecordApprovalRefusalByCall(Calls calls, Approvals approvals) {
        this.calls = calls;
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        var call = calls.confirmed(step.channel(), CallMatter.TEXT, step.instrument());
        call.as(Role.PRINCIPAL, () -> approvals.decideByCall(step.instrument(), call));
    }
}
