package subrosa.review;

import java.util.List;
import org.springframework.stereotype.Component;
import subrosa.engine.Processes;
import subrosa.instrument.Instrument;
import subrosa.policy.Gate;
import subrosa.policy.Gates;
import subrosa.policy.Subject;

/** Stops what waits in the path of one instrument, when the law or integrity turns out not to stand; the political director decides then. */
@Component
class InstrumentStops {

    static final String TOO_LATE = " It is in force: what follows is a matter of consultation.";

    private final Gates gates;
    private final Processes processes;

    InstrumentStops(Gates gates, Processes processes) {
        this.gates = gates;
        this.processes = processes;
    }

    /** Whether nothing is left to be stopped. */
    boolean isTooLate(Instrument instrument) {
        return gates.shut(List.of(Gate.IN_FORCE), Subject.instrument(instrument.channel(), instrument.id()))
                .isEmpty();
    }

    void stop(Instrument instrument) {
        processes.wakeInstrument("legalBarFound", instrument.channel(), instrument.id());
    }
}
