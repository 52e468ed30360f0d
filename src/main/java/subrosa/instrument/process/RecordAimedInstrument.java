package subrosa.instrument.process;

import java.util.List;
import org.springframework.stereotype.Component;
import subrosa.channel.NotNeeded;
import subrosa.channel.Omission;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;

/** The one memorandum that the mandate aims at is all there is to outline (table N, row N6). */
@Component
@Publishes("instruments")
class RecordAimedInstrument extends ServiceTask {

    private final Instruments instruments;
    private final NotNeeded notNeeded;

    RecordAimedInstrument(Instruments instruments, NotNeeded notNeeded) {
        this.instruments = instruments;
        this.notNeeded = notNeeded;
    }

    @Override
    protected void perform(Step step) {
        notNeeded.note(step.subject(), Omission.OUTLINE);
        step.publish(
                "instruments", List.of(instruments.addAimed(step.channel()).id().toString()));
    }
}
