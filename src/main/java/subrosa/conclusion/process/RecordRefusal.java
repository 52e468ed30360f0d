package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.DomesticApprovals;
import subrosa.conclusion.RefusalNotice;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The other side was told that approval at home was refused. */
@Component
class RecordRefusal extends ServiceTask {

    private final DomesticApprovals approvals;

    RecordRefusal(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        approvals.informOtherSide(step.instrument(), step.form("informOtherSide", RefusalNotice.class));
    }
}
