package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;

/** An instrument that is given up does not touch its siblings. */
@Component
class AbandonInstrument extends ServiceTask {

    private final Instruments instruments;

    AbandonInstrument(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    protected void perform(Step step) {
        instruments.giveUp(step.instrument());
    }
}
