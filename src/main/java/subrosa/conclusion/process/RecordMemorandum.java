package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.DomesticApprovals;
import subrosa.conclusion.ExceptionalCase;
import subrosa.conclusion.ExplanatoryMemorandum;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The explanatory memorandum is ready for parliament, or a minister relies on the exceptional case and it comes afterwards (UK4). */
@Component
class RecordMemorandum extends ServiceTask {

    private final DomesticApprovals approvals;

    RecordMemorandum(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        var way = step.form("prepareExplanatoryMemorandum", ExceptionalCase.class);
        if (way.exceptional()) approvals.record(step.instrument(), way.outcome());
        else
            approvals.explain(
                    step.instrument(), step.form("prepareExplanatoryMemorandum", ExplanatoryMemorandum.class));
    }
}
