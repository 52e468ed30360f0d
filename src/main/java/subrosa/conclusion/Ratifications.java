package subrosa.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.instrument.Instruments;

/** International acts of consent to be bound, ours and the other side's. */
@Service
@Transactional
public class Ratifications {

    private final StoredConsentActs stored;
    private final Instruments instruments;
    private final Channels channels;
    private final Signatures signatures;
    private final Standings standings;
    private final Timeline timeline;
    private final Clock clock;

    Ratifications(
            StoredConsentActs stored,
            Instruments instruments,
            Channels channels,
            Signatures signatures,
            Standings standings,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.channels = channels;
        this.signatures = signatures;
        this.standings = standings;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Our own ratification. */
    public ConsentAct ratify(UUID instrument, RatificationDraft draft) {
        var on = instruments.get(instrument);
        var signature = signatures.current(instrument).orElseThrow(NotSignedYet::new);
        var home = channels.get(on.channel()).home().name();
        var act = stored.save(ConsentAct.ratification(on, home, draft, signature, standings.of(on), clock.instant()));
        timeline.note(
                on.channel(),
                Stage.S14,
                "The instrument of ratification of “" + on.title() + "” was executed on " + draft.executedOn() + ".");
        return act;
    }

    public void note(UUID instrument, ConsentsDraft draft) {
        var on = instruments.get(instrument);
        if (signatures.current(instrument).filter(Signature::full).isEmpty()) throw new NotSignedYet();
        for (var consent : draft.consents()) {
            stored.save(new ConsentAct(on, consent, clock.instant()));
            timeline.note(
                    on.channel(),
                    Stage.S15,
                    "Consent to be bound by “" + on.title() + "”: " + consent.kind() + " by " + consent.party() + " on "
                            + consent.on() + ".");
        }
    }

    /** For the text as it stands. */
    @Transactional(readOnly = true)
    public List<ConsentAct> of(UUID instrument) {
        var on = instruments.get(instrument);
        return on.hasText()
                ? stored.of(instrument).stream()
                        .filter(one -> one.hash().equals(on.hash()))
                        .toList()
                : List.of();
    }
}
