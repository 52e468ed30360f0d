package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;

/** Tells whether the channel led to anything: an instrument that was not dropped on its way. */
@Component
@Publishes("anythingConcluded")
class TakeStock extends ServiceTask {

    private final Instruments instruments;

    TakeStock(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    protected void perform(Step step) {
        step.publish(
                "anythingConcluded",
                instruments.of(step.channel()).stream().anyMatch(instrument -> !instrument.dropped()));
    }
}
