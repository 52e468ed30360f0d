package subrosa.review;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.ChannelEvent;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.instrument.Instruments;

/**
 * A lawyer finds a bar after the opinion was given, at any stage: the text goes back to its authors or the instrument is given up, and its
 * siblings go on. Where the text is still under review, the opinion has to say so; where the instrument is in force, what follows is a matter
 * of consultation (VCLT 46, 53, 60), and nothing here is undone.
 */
@Service
@Transactional
public class LegalBars implements ChannelEvent<LegalBarDraft> {

    private final StoredLegalBars stored;
    private final Instruments instruments;
    private final Channels channels;
    private final InstrumentStops stops;
    private final Timeline timeline;
    private final Clock clock;

    LegalBars(
            StoredLegalBars stored,
            Instruments instruments,
            Channels channels,
            InstrumentStops stops,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.channels = channels;
        this.stops = stops;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "legal-bars";
    }

    @Override
    public String act() {
        return "Find a bar";
    }

    @Override
    public Class<LegalBarDraft> draft() {
        return LegalBarDraft.class;
    }

    @Override
    public Set<Role> reporters() {
        return Set.of(Role.LEGAL);
    }

    /**
     * @throws OnlyLawyersBar for any other role
     * @throws subrosa.instrument.NoTextYet where there is no text that could be barred
     */
    @Override
    public UUID record(String channel, LegalBarDraft draft) {
        if (!CurrentReader.get().is(Role.LEGAL)) throw new OnlyLawyersBar();
        channels.requireOpen(channel);
        var instrument = instruments.get(draft.instrument());
        if (!instrument.channel().equals(channel)) throw new NotKnown();
        var tooLate = stops.isTooLate(instrument);
        var bar = stored.save(new LegalBar(instrument, draft, clock.instant()));
        timeline.noteDecision(
                channel,
                Stage.S06,
                "The legal adviser found a bar on “" + instrument.title() + "”, under item "
                        + draft.item().number() + "."
                        + (tooLate ? InstrumentStops.TOO_LATE : ""),
                draft.finding());
        if (!tooLate) stops.stop(instrument);
        return bar.id();
    }

    /** The first one first. */
    @Transactional(readOnly = true)
    public List<LegalBar> of(UUID instrument) {
        return stored.of(instruments.get(instrument).id());
    }
}
