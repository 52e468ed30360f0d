package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Obligations;
import subrosa.conclusion.ObligationsReport;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The quarterly report on the obligations. */
@Component
@Publishes("breached")
class RecordObligations extends ServiceTask {

    private final Obligations obligations;

    RecordObligations(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    protected void perform(Step step) {
        step.publish(
                "breached",
                obligations.report(step.channel(), step.form("reportObligations", ObligationsReport.class)));
    }
}
