package subrosa.tasks;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.sealing.SealedRecord;
import subrosa.sealing.SealedUnder;

/**
 * What one person has typed into the form of an open task and not sent, for their eyes alone. It is no record of the dossier: it is replaced by what they
 * type next, and gone when the task is over.
 */
@Entity
@Table(name = "draft")
@SealedUnder("channel")
public class Draft extends SealedRecord {

    @Id
    @Access(AccessType.FIELD)
    private UUID id;

    @Version
    @Access(AccessType.FIELD)
    private @Nullable Integer revision;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private String channel;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private String task;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private String account;

    @Column(nullable = false)
    @Access(AccessType.FIELD)
    private Instant savedAt;

    /** As JSON: a form's values have no type of their own. */
    private String typed;

    protected Draft() {}

    Draft(String channel, String task, String account, String typed, Instant at) {
        this.id = UUID.randomUUID();
        this.channel = channel;
        this.task = task;
        this.account = account;
        this.typed = typed;
        this.savedAt = at;
    }

    @Override
    protected String compartment() {
        return channel;
    }

    @Override
    protected String rowId() {
        return id.toString();
    }

    void replace(String typed, Instant at) {
        this.typed = typed;
        this.savedAt = at;
    }

    String typed() {
        return typed;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Grows by one with each time that it is saved. */
    int revision() {
        return revision == null ? 0 : revision;
    }
}
