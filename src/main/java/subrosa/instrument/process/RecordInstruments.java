package subrosa.instrument.process;

import java.util.List;
import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.InstrumentOutline;
import subrosa.instrument.Instruments;

/** Adds each outlined instrument to the dossier and gives the diagram their references. */
@Component
@Publishes("instruments")
class RecordInstruments extends ServiceTask {

    private final Instruments instruments;

    RecordInstruments(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    protected void perform(Step step) {
        var outlined = step.form("outlineInstruments", Outlines.class).instruments();
        step.publish(
                "instruments",
                outlined.stream()
                        .map(outline ->
                                instruments.add(step.channel(), outline).id().toString())
                        .toList());
    }

    private record Outlines(List<InstrumentOutline> instruments) {}
}
