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

/** Signing an instrument. */
@Service
@Transactional
public class Signatures {

    private final StoredSignatures stored;
    private final StoredFullPowers powers;
    private final ApprovedSignatories approved;
    private final Instruments instruments;
    private final Mandates mandates;
    private final Standings standings;
    private final Timeline timeline;
    private final Clock clock;

    Signatures(
            StoredSignatures stored,
            StoredFullPowers powers,
            ApprovedSignatories approved,
            Instruments instruments,
            Mandates mandates,
            Standings standings,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.powers = powers;
        this.approved = approved;
        this.instruments = instruments;
        this.mandates = mandates;
        this.standings = standings;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws SignedAlready if this very text has been */
    public Signature record(UUID instrument, SignatureDraft draft) {
        var on = instruments.get(instrument);
        mandates.requireInForce(on.channel());
        current(instrument).ifPresent(before -> {
            throw new SignedAlready(before.signedOn());
        });
        var signature = stored.save(
                new Signature(on, draft, powers.of(instrument), approved.of(on), standings.of(on), clock.instant()));
        timeline.note(
                on.channel(),
                Stage.S12,
                "“" + on.title() + "” was signed on " + signature.signedOn() + " in " + signature.place() + ": "
                        + signature.manner() + ".");
        return signature;
    }

    /** A signature ad referendum becomes full. */
    public void confirm(UUID instrument, Confirmation confirmation) {
        var signature = current(instrument).orElseThrow(NotSignedYet::new);
        signature.confirm(confirmation.confirmedOn(), clock.instant());
        timeline.noteDecision(
                signature.channel(),
                Stage.S12,
                "The signature ad referendum was confirmed on " + confirmation.confirmedOn() + ".",
                confirmation.reason());
    }

    public void noteOriginalsSent(UUID instrument) {
        var on = instruments.get(instrument);
        timeline.note(on.channel(), Stage.S12, "The signed originals of “" + on.title() + "” were sent securely.");
    }

    @Transactional(readOnly = true)
    public List<Signature> of(UUID instrument) {
        return stored.of(instruments.get(instrument).id());
    }

    /** Of the text as it stands. */
    @Transactional(readOnly = true)
    public Optional<Signature> current(UUID instrument) {
        var on = instruments.get(instrument);
        return on.hasText()
                ? stored.of(instrument).stream()
                        .filter(one -> one.hash().equals(on.hash()))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}
