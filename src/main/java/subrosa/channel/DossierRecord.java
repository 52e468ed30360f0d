package subrosa.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;

/**
 * What every record of a dossier has: its channel, who made it and when (UTC).
 *
 * <p>Records are superseded, not edited (INV-03): a correction is a new record that names the one it replaces, and why.
 */
@MappedSuperclass
public abstract class DossierRecord {

    @Id
    private UUID id;

    /** Null until stored: tells a new record from a loaded one without asking the database. */
    @Version
    private @Nullable Integer revision;

    @Column(nullable = false, updatable = false)
    private String channel;

    @Column(nullable = false, updatable = false)
    private String recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    protected DossierRecord() {}

    protected DossierRecord(String channel, Instant recordedAt) {
        this.id = RecordIds.next();
        this.channel = channel;
        this.recordedBy = CurrentReader.get().account();
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public String channel() {
        return channel;
    }

    /** The account of the author, or {@code system}. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
