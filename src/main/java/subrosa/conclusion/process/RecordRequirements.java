package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.DomesticApprovals;
import subrosa.conclusion.MeetRequirements;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A lawyer gave evidence for what table B adds. */
@Component
class RecordRequirements extends ServiceTask {

    private final DomesticApprovals approvals;

    RecordRequirements(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        approvals.meet(step.instrument(), step.form("meetRequirements", MeetRequirements.class));
    }
}
