package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Powers;
import subrosa.conclusion.PowersDecision;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The political director postponed the signature, or has it signed ad referendum. */
@Component
class RecordDecisionOnPowers extends ServiceTask {

    private final Powers powers;

    RecordDecisionOnPowers(Powers powers) {
        this.powers = powers;
    }

    @Override
    protected void perform(Step step) {
        powers.decide(step.instrument(), step.form("decideOnPowers", PowersDecision.class));
    }
}
