package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.DomesticApprovals;
import subrosa.conclusion.ParliamentaryOutcome;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Parliament acted, or let a period pass. */
@Component
class RecordParliament extends ServiceTask {

    private final DomesticApprovals approvals;

    RecordParliament(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        approvals.record(step.instrument(), step.form("recordParliamentaryOutcome", ParliamentaryOutcome.class));
    }
}
