package subrosa.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.compartment.Reader;
import subrosa.policy.Subject;

/**
 * Words that leave the house: a holding line, a controlled disclosure, a correction.
 *
 * <p>Guarantees (INV-07): issued only after a lawyer, who is not the drafter and opened the records relied on, attested these very words as
 * truthful, and somebody else than drafter and lawyer approved them; and no words deny a contact that exists.
 */
@Entity
@Table(name = "public_statement")
public class PublicStatement extends DossierRecord {

    private @Nullable UUID instrument;

    private @Nullable UUID matter;

    private UUID posture;

    private Stance stance;

    private String words;

    private StatementAudience audience;

    private @Nullable String corrects;

    private Vetting vetting = Vetting.NONE;

    private @Nullable Instant issuedAt;

    protected PublicStatement() {}

    public PublicStatement(Posture posture, StatementDraft draft, Instant at) {
        super(posture.channel(), at);
        var correcting = draft.corrects() != null && !draft.corrects().isBlank();
        // Row E1 speaks under any posture, but corrects and says nothing else.
        if (correcting
                ? !posture.owes(Posture.CORRECT_RECORD)
                : !posture.stance().speaks()) throw new NoPosture();
        // A channel on file is a contact: whatever the posture, it may not be denied.
        if (draft.deniesContact()) throw new FalseDenial();
        this.instrument = posture.subject().instrument();
        this.matter = posture.subject().matter();
        this.posture = posture.id();
        this.stance = correcting ? Stance.TRUTHFUL_CORRECTION : posture.stance();
        this.corrects = correcting ? draft.corrects() : null;
        this.words = draft.words().strip();
        this.audience = draft.audience() == null ? StatementAudience.PUBLIC : draft.audience();
    }

    /** @param onFile the records of the dossier */
    public void attest(Attestation attestation, Set<UUID> onFile, Reader by, Instant at) {
        requireNotIssued();
        vetting = vetting.attest(attestation, onFile, this, by, at);
    }

    public void approve(Reader by, Instant at) {
        requireNotIssued();
        vetting = vetting.direct(Direction.approved(), this, by, at);
    }

    public void sendBack(@Nullable String reason, Reader by, Instant at) {
        requireNotIssued();
        vetting = vetting.direct(new Direction(DirectionOutcome.RETURN, reason), this, by, at);
    }

    public void issue(Instant at) {
        requireNotIssued();
        vetting.require();
        this.issuedAt = at;
    }

    private void requireNotIssued() {
        if (issuedAt != null) throw new StatementIssued();
    }

    /** Found truthful by a lawyer, in these words. */
    public boolean attested() {
        return vetting.attested();
    }

    public boolean approved() {
        return vetting.approved();
    }

    @Transient
    public boolean issued() {
        return issuedAt != null;
    }

    /** What it speaks of: as the posture behind it. */
    public Subject subject() {
        return new Subject(channel(), instrument, matter);
    }

    public UUID posture() {
        return posture;
    }

    public Stance stance() {
        return stance;
    }

    public String words() {
        return words;
    }

    /** The earlier statement that it puts right (row E1). */
    public Optional<String> corrects() {
        return Optional.ofNullable(corrects);
    }

    public StatementAudience audience() {
        return audience;
    }

    public Optional<Attestation> attestation() {
        return Optional.ofNullable(vetting.attestation());
    }

    public Optional<String> attestedBy() {
        return Optional.ofNullable(vetting.attestedBy());
    }

    public Optional<Direction> direction() {
        return Optional.ofNullable(vetting.direction());
    }

    public Optional<String> directedBy() {
        return Optional.ofNullable(vetting.directedBy());
    }

    @Transient
    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }
}
