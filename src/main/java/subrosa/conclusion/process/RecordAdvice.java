package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.AdviceOnBreach;
import subrosa.conclusion.Obligations;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The legal adviser answered a breach. */
@Component
class RecordAdvice extends ServiceTask {

    private final Obligations obligations;

    RecordAdvice(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    protected void perform(Step step) {
        obligations.advise(step.channel(), step.form("adviseOnBreach", AdviceOnBreach.class));
    }
}
