package subrosa.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to happen to words before they leave the house (INV-05, INV-07): a lawyer attests their truth from records of the dossier, and the
 * political director approves them; author, lawyer and director are three people.
 */
@Embeddable
class Vetting {

    @Convert(converter = AttestationColumn.class)
    @Column(length = 1_000_000)
    private @Nullable Attestation attestation;

    private @Nullable String attestedBy;

    private @Nullable Instant attestedAt;

    @Convert(converter = DirectionColumn.class)
    @Column(length = 1_000_000)
    private @Nullable Direction direction;

    private @Nullable String directedBy;

    private @Nullable Instant directedAt;

    /** @param onFile the records that the dossier has: nobody opens another */
    void attest(Attestation attestation, Set<UUID> onFile, String author, String by, Instant at) {
        if (this.attestation != null) throw new VettedAlready();
        if (by.equals(author)) throw new DrafterAttests();
        if (attestation.recordsOpened().isEmpty()) throw new RecordsNotOpened();
        if (!onFile.containsAll(attestation.recordsOpened())) throw new RecordNotOnFile();
        this.attestation = attestation;
        this.attestedBy = by;
        this.attestedAt = at;
    }

    void direct(Direction direction, String author, String by, Instant at) {
        if (!attested()) throw new NotTruthful();
        if (this.direction != null) throw new VettedAlready();
        if (by.equals(author) || by.equals(attestedBy)) throw new DrafterAttests();
        this.direction = direction;
        this.directedBy = by;
        this.directedAt = at;
    }

    /** @throws NotTruthful or NotApproved while one of the two is missing */
    void require() {
        if (!attested()) throw new NotTruthful();
        if (!approved()) throw new NotApproved();
    }

    boolean attested() {
        return attestation != null && attestation.foundTruthful();
    }

    boolean approved() {
        return direction != null && direction.approves();
    }

    Optional<Attestation> attestation() {
        return Optional.ofNullable(attestation);
    }

    Optional<String> attestedBy() {
        return Optional.ofNullable(attestedBy);
    }

    Optional<Direction> direction() {
        return Optional.ofNullable(direction);
    }

    Optional<String> directedBy() {
        return Optional.ofNullable(directedBy);
    }
}
