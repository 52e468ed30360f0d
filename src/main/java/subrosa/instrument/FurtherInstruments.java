package subrosa.instrument;

import java.util.Map;
import org.springframework.stereotype.Service;
import subrosa.channel.Channels;
import subrosa.channel.EverythingConcluded;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.engine.Attempts;
import subrosa.engine.Processes;

/** Adds an instrument to a channel whose first ones are under way: a letter, a further party's declaration. */
@Service
public class FurtherInstruments {

    private final Instruments instruments;
    private final Channels channels;
    private final Processes processes;
    private final Attempts attempts;

    FurtherInstruments(Instruments instruments, Channels channels, Processes processes, Attempts attempts) {
        this.instruments = instruments;
        this.channels = channels;
        this.processes = processes;
        this.attempts = attempts;
    }

    /**
     * It is in the dossier first, then sets out on its own path beside its siblings, if the gates before it are open.
     *
     * @throws subrosa.channel.ChannelWithdrawn once the channel is given up
     * @throws EverythingConcluded when its path has come to its end
     */
    public Instrument add(String channel, InstrumentOutline outline) {
        return attempts.of(() -> once(channel, outline));
    }

    private Instrument once(String channel, InstrumentOutline outline) {
        channels.requireOpen(channel);
        if (!CurrentReader.get().is(Role.DESK)) throw new OnlyTheDeskAddsInstruments();
        var instrument = instruments.add(channel, outline);
        if (!processes.offer(
                "instrumentAdded", channel, Map.of("instrument", instrument.id().toString())))
            throw new EverythingConcluded();
        return instrument;
    }
}
