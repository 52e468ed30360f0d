package subrosa.channel;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact that took place, by its memorandum.
 *
 * <p>A memorandum is never edited (INV-03): a correction is a new one, which names the one it supersedes and why; both stay legible.
 */
@Entity
@Table(name = "contact")
public class Contact extends DossierRecord {

    private Memcon memcon;

    private LocalDate heldOn;

    /** Nothing for a contact that nobody planned here. */
    private @Nullable UUID plan;

    @Column(updatable = false)
    @Access(AccessType.FIELD)
    private @Nullable UUID supersedes;

    private @Nullable String supersededBecause;

    /** The one that took this one's place; set once, when that is recorded. */
    private @Nullable UUID supersededBy;

    protected Contact() {}

    Contact(Channel channel, @Nullable UUID plan, Memcon memcon, Instant at) {
        super(channel.ref(), at);
        if (memcon.heldOn().isAfter(at.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1)))
            throw new ContactNotYetHeld();
        if (memcon.commits()
                && (memcon.commitmentsAuthority() == null
                        || memcon.commitmentsAuthority().isBlank())) throw new CommitmentWithoutAuthority();
        if (memcon.mandateExceeded()
                && (memcon.excess() == null || memcon.excess().isBlank())) throw new ExcessNotDescribed();
        this.plan = plan;
        this.memcon = memcon;
        this.heldOn = memcon.heldOn();
    }

    public Memcon memcon() {
        return memcon;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Optional<UUID> plan() {
        return Optional.ofNullable(plan);
    }

    public Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    public Optional<String> supersededBecause() {
        return Optional.ofNullable(supersededBecause);
    }

    public Optional<UUID> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    /** @throws AlreadySuperseded when a later memorandum took this one's place: correct that one */
    Contact supersede(Channel channel, Memcon corrected, String because, Instant at) {
        if (supersededBy != null) throw new AlreadySuperseded();
        if (because.isBlank()) throw new CorrectionWithoutReason();
        var next = new Contact(channel, plan, corrected, at);
        next.supersedes = id();
        next.supersededBecause = because;
        supersededBy = next.id();
        return next;
    }
}
