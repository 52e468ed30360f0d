package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.Approvals;
import subrosa.review.CabinetDraft;

/** Keeps what the cabinet decided on the current text, as its minutes say. */
@Component
class KeepCabinetDecision extends ServiceTask {

    private final Approvals approvals;

    KeepCabinetDecision(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        approvals.record(step.instrument(), step.form("recordCabinetDecision", CabinetDraft.class));
    }
}
