package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.RatificationDraft;
import subrosa.conclusion.Ratifications;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** Our instrument of ratification was executed. */
@Component
@Needs(Gate.DOMESTIC_APPROVAL)
class RecordRatification extends ServiceTask {

    private final Ratifications ratifications;

    RecordRatification(Ratifications ratifications) {
        this.ratifications = ratifications;
    }

    @Override
    protected void perform(Step step) {
        ratifications.ratify(step.instrument(), step.form("ratify", RatificationDraft.class));
    }
}
