package subrosa.channel;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.sealing.SealedRecord;
import subrosa.sealing.SealedUnder;

/**
 * What every record of a dossier has: its channel, who made it and when (UTC).
 *
 * <p>Records are superseded, not edited (INV-03): a correction is a new record that names the one it replaces, and why.
 */
@MappedSuperclass
@SealedUnder("channel")
public abstract class DossierRecord extends SealedRecord {

    @Id
    @Access(AccessType.FIELD)
    private UUID id;

    /** Null until stored: tells a new record from a loaded one without asking the database. */
    @Version
    @Access(AccessType.FIELD)
    private @Nullable Integer revision;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private String channel;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private String recordedBy;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private Instant recordedAt;

    protected DossierRecord() {}

    protected DossierRecord(String channel, Instant recordedAt) {
        this.id = RecordIds.next();
        this.channel = channel;
        this.recordedBy = CurrentReader.get().account();
        this.recordedAt = recordedAt;
    }

    @Override
    protected final String compartment() {
        return channel;
    }

    @Override
    protected final String rowId() {
        return id.toString();
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

    /** Whether a reader may not do the other half of this (INV-05): they made it, or one of them and its author stands in for the other, or did then. */
    public boolean sharesEyesWith(Reader reader) {
        return reader.sharesEyesWith(recordedBy, recordedAt);
    }
}
