package subrosa.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.instrument.Instruments;

/** When instruments enter into force, and that they did. */
@Service
@Transactional
public class EntriesIntoForce {

    private final StoredEntriesIntoForce stored;
    private final Instruments instruments;
    private final Signatures signatures;
    private final Ratifications ratifications;
    private final Timeline timeline;
    private final Clock clock;

    EntriesIntoForce(
            StoredEntriesIntoForce stored,
            Instruments instruments,
            Signatures signatures,
            Ratifications ratifications,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.signatures = signatures;
        this.ratifications = ratifications;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ForceDate compute(UUID instrument) {
        var on = instruments.get(instrument);
        var signature = signatures.current(instrument).orElseThrow(NotSignedYet::new);
        return ForceDate.of(
                on.currentVersion().finalClauses(),
                on.parties(),
                signature,
                ratifications.of(instrument).stream().map(ConsentAct::consent).toList());
    }

    /** Declares what has come about; on its day or later. What does not bind is never said to be in force. */
    public EntryIntoForce declare(UUID instrument) {
        var on = instruments.get(instrument);
        var known = current(instrument);
        if (known.isPresent()) return known.get();
        var entry = stored.save(new EntryIntoForce(on, compute(instrument), clock.instant()));
        timeline.note(
                on.channel(),
                Stage.S15,
                "“" + on.title() + "” " + (on.mayBind() ? "entered into force" : "came into effect") + " on "
                        + entry.inForceOn() + ".");
        return entry;
    }

    public void publish(UUID instrument, PublicationDraft notice) {
        var on = instruments.get(instrument);
        current(instrument)
                .orElseThrow(NotInForce::new)
                .publish(notice.publication(), notice.publishedOn(), clock.instant());
        timeline.note(
                on.channel(),
                Stage.S15,
                "That “" + on.title() + "” is in " + (on.mayBind() ? "force" : "effect") + " was published on "
                        + notice.publishedOn() + ".");
    }

    /** Since when it binds each party, and by which act; nothing while it is not in force. */
    @Transactional(readOnly = true)
    public List<PartyInForce> forEachParty(UUID instrument) {
        var entry = current(instrument);
        if (entry.isEmpty()) return List.of();
        var signedOn =
                signatures.current(instrument).orElseThrow(NotSignedYet::new).signedOn();
        var consents =
                ratifications.of(instrument).stream().map(ConsentAct::consent).toList();
        return instruments.get(instrument).parties().stream()
                .map(party -> new PartyInForce(
                        party,
                        entry.get().inForceOn(),
                        consents.stream()
                                .filter(one -> one.isOf(party))
                                .reduce((earlier, later) -> later)
                                .map(Consent::act)
                                .orElse("signature on " + signedOn)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<EntryIntoForce> current(UUID instrument) {
        var on = instruments.get(instrument);
        return on.hasText()
                ? stored.of(instrument).stream()
                        .filter(one -> one.hash().equals(on.hash()))
                        .findFirst()
                : Optional.empty();
    }
}
