package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;
import subrosa.instrument.NextStep;

@Component
class RecordNextStep extends ServiceTask {

    private final Instruments instruments;

    RecordNextStep(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    protected void perform(Step step) {
        instruments.decideNextStep(step.instrument(), step.form("decideNextStep", NextStep.class));
    }
}
