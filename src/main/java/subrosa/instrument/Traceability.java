package subrosa.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Disposition;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.channel.Understandings;

/** Follows what was understood in private into an instrument's text. While the trace is not whole, nothing is initialled or signed. */
@Service
@Transactional(readOnly = true)
public class Traceability {

    private final Instruments instruments;
    private final Understandings understandings;
    private final Timeline timeline;

    Traceability(Instruments instruments, Understandings understandings, Timeline timeline) {
        this.instruments = instruments;
        this.understandings = understandings;
        this.timeline = timeline;
    }

    /** @throws NoTextYet before the first draft */
    public Trace of(UUID instrument) {
        var owner = instruments.get(instrument);
        var dispositions = new LinkedHashMap<UUID, Optional<Disposition>>();
        understandings
                .of(owner.channel())
                .forEach(understanding -> dispositions.put(understanding.id(), understanding.disposition()));
        var dropped = instruments.of(owner.channel()).stream()
                .filter(Instrument::dropped)
                .map(Instrument::id)
                .collect(Collectors.toSet());
        return Trace.of(instrument, owner.currentVersion().text(), dispositions, dropped);
    }

    /**
     * Gives understandings their places. Where a row leaves it open, the instrument is this one, and the provision or letter the one that
     * names the understanding.
     */
    @Transactional
    public void dispose(UUID instrument, List<Placing> placings) {
        var owner = instruments.get(instrument);
        var text = owner.currentVersion().text();
        for (var placing : placings)
            understandings.dispose(owner.channel(), placing.understanding(), placing.in(instrument, text));
        if (!placings.isEmpty())
            timeline.note(
                    owner.channel(),
                    Stage.S05,
                    "Understandings were given their places on the way to “" + owner.title() + "”: " + placings.size()
                            + ".");
    }

    /** Notes that nothing was left to place: every understanding has its disposition already. */
    @Transactional
    public void confirm(UUID instrument) {
        var owner = instruments.get(instrument);
        timeline.note(owner.channel(), Stage.S05, "The trace of “" + owner.title() + "” is whole.");
    }
}
