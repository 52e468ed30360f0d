package subrosa.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Mandates;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.instrument.Instruments;

/** Initialling: it authenticates a text, and binds nobody. */
@Service
@Transactional
public class Initiallings {

    private final StoredInitiallings stored;
    private final Instruments instruments;
    private final Mandates mandates;
    private final Standings standings;
    private final Timeline timeline;
    private final Clock clock;

    Initiallings(
            StoredInitiallings stored,
            Instruments instruments,
            Mandates mandates,
            Standings standings,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.mandates = mandates;
        this.standings = standings;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Initialling record(UUID instrument, InitiallingDraft draft) {
        var on = instruments.get(instrument);
        mandates.requireInForce(on.channel());
        var initialling = stored.save(new Initialling(on, draft, standings.of(on), clock.instant()));
        timeline.note(
                on.channel(), Stage.S10, "“" + on.title() + "” was initialled on " + initialling.initialledOn() + ".");
        return initialling;
    }

    /** Of every version of the text, the first one first. */
    @Transactional(readOnly = true)
    public List<Initialling> of(UUID instrument) {
        return stored.of(instruments.get(instrument).id());
    }

    /** Of the text as it stands now. */
    @Transactional(readOnly = true)
    public Optional<Initialling> current(UUID instrument) {
        var on = instruments.get(instrument);
        return on.hasText()
                ? stored.of(instrument).stream()
                        .filter(one -> one.hash().equals(on.hash()))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}
