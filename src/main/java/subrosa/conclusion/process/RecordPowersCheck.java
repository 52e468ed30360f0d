package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Powers;
import subrosa.conclusion.PowersVerification;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The treaty section verified who may sign. */
@Component
@Publishes("powersInOrder")
class RecordPowersCheck extends ServiceTask {

    private final Powers powers;

    RecordPowersCheck(Powers powers) {
        this.powers = powers;
    }

    @Override
    protected void perform(Step step) {
        step.publish(
                "powersInOrder",
                powers.verify(step.instrument(), step.form("verifyFullPowers", PowersVerification.class)));
    }
}
