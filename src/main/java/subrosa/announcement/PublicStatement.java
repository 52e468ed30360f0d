package subrosa.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
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

    @Column(updatable = false)
    private @Nullable UUID instrument;

    @Column(nullable = false, updatable = false)
    private UUID posture;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Stance stance;

    @Column(nullable = false, updatable = false, length = 4000)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private StatementAudience audience;

    /** Of the words: the attestation is for them and no others. */
    @Column(nullable = false, updatable = false, length = 64)
    private String hash;

    @Convert(converter = AttestationColumn.class)
    @Column(length = 1_000_000)
    private @Nullable Attestation attestation;

    private @Nullable String attestedBy;

    private @Nullable Instant attestedAt;

    private @Nullable String approvedBy;

    private @Nullable Instant approvedAt;

    private @Nullable Instant issuedAt;

    protected PublicStatement() {}

    public PublicStatement(Posture posture, StatementDraft draft, Instant at) {
        super(posture.channel(), at);
        if (!posture.stance().speaks()) throw new NoPosture();
        // A channel on file is a contact: whatever the posture, it may not be denied.
        if (draft.deniesContact()) throw new FalseDenial();
        this.instrument = posture.subject().instrument();
        this.posture = posture.id();
        this.stance = posture.stance();
        this.words = draft.words().strip();
        this.audience = draft.audience() == null ? StatementAudience.PUBLIC : draft.audience();
        this.hash = hash(words);
    }

    public void attest(Attestation attestation, String by, Instant at) {
        requireNotIssued();
        if (by.equals(recordedBy())) throw new DrafterAttests();
        if (attestation.recordsOpened().isEmpty()) throw new RecordsNotOpened();
        this.attestation = attestation;
        this.attestedBy = by;
        this.attestedAt = at;
    }

    public void approve(String by, Instant at) {
        requireNotIssued();
        if (!attested()) throw new NotTruthful();
        if (by.equals(recordedBy()) || by.equals(attestedBy)) throw new DrafterAttests();
        this.approvedBy = by;
        this.approvedAt = at;
    }

    public void issue(Instant at) {
        requireNotIssued();
        if (!attested()) throw new NotTruthful();
        if (approvedBy == null) throw new NotApproved();
        this.issuedAt = at;
    }

    private void requireNotIssued() {
        if (issuedAt != null) throw new StatementIssued();
    }

    /** Found truthful by a lawyer, in these words. */
    public boolean attested() {
        return attestation != null && attestation.foundTruthful() && hash.equals(hash(words));
    }

    public boolean approved() {
        return approvedBy != null;
    }

    public boolean issued() {
        return issuedAt != null;
    }

    private static String hash(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** What it speaks of: as the posture behind it. */
    public Subject subject() {
        return new Subject(channel(), instrument);
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

    public StatementAudience audience() {
        return audience;
    }

    public Optional<Attestation> attestation() {
        return Optional.ofNullable(attestation);
    }

    public Optional<String> attestedBy() {
        return Optional.ofNullable(attestedBy);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }
}
