package subrosa.instrument;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.engine.Processes;

/** Adds an instrument to a channel whose first ones are under way: a letter, a further party's declaration. */
@Service
public class FurtherInstruments {

    private final Instruments instruments;
    private final Channels channels;
    private final Processes processes;

    FurtherInstruments(Instruments instruments, Channels channels, Processes processes) {
        this.instruments = instruments;
        this.channels = channels;
        this.processes = processes;
    }

    /** It is in the dossier first, then sets out on its own path beside its siblings, if the gates before it are open. */
    @Transactional
    public Instrument add(String channel, InstrumentOutline outline) {
        channels.get(channel);
        if (!CurrentReader.get().is(Role.DESK)) throw new OnlyTheDeskAddsInstruments();
        var instrument = instruments.add(channel, outline);
        processes.trigger(
                "instrumentAdded", channel, Map.of("instrument", instrument.id().toString()));
        return instrument;
    }
}
