package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Powers;
import subrosa.conclusion.PowersDraft;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** Full powers were issued to our representative. */
@Component
@Passes(Gate.FULL_POWERS)
class RecordFullPowers extends ServiceTask {

    private final Powers powers;

    RecordFullPowers(Powers powers) {
        this.powers = powers;
    }

    @Override
    protected void perform(Step step) {
        powers.issue(step.instrument(), step.form("issueFullPowers", PowersDraft.class));
    }
}
