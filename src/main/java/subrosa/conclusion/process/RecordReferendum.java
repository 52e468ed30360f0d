package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.DomesticApprovals;
import subrosa.conclusion.Referendum;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The people decided. */
@Component
class RecordReferendum extends ServiceTask {

    private final DomesticApprovals approvals;

    RecordReferendum(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        approvals.record(step.instrument(), step.form("reportReferendum", Referendum.class));
    }
}
