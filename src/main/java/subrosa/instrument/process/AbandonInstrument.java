package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;
import subrosa.instrument.Places;

/** The instrument is given up, and its siblings go on; what was placed in it has to find another place. */
@Component
class AbandonInstrument extends ServiceTask {

    private final Instruments instruments;
    private final Places places;

    AbandonInstrument(Instruments instruments, Places places) {
        this.instruments = instruments;
        this.places = places;
    }

    @Override
    protected void perform(Step step) {
        instruments.giveUp(step.instrument());
        places.askAfterGivingUp(step.channel());
    }
}
