package subrosa.sealing;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A record whose fields are sealed together, in one column, under the key of its compartment and bound to its row.
 *
 * <p>Every field is sealed but those that say {@code @Access(AccessType.FIELD)}: they are columns of their own, in clear, because the database
 * looks records up or orders them by them. Those of them that never change ({@code updatable = false}) stand under the seal once more: a record beside which one was changed by hand does not open. What is forgotten is sealed. A field's value is never changed in place; it is replaced by another,
 * or the change is not noticed.
 *
 * <p>Hibernate takes every method that begins with {@code is} or {@code get} for a column: one such as {@code issuedAt} says {@code @Transient}.
 */
@MappedSuperclass
@Access(AccessType.PROPERTY)
public abstract class SealedRecord {

    private transient @Nullable Contents loaded;

    /** The reference of the compartment under whose key it is sealed. */
    protected abstract String compartment();

    /** The row. */
    protected abstract String rowId();

    final Place place() {
        return new Place(compartment(), getClass().getAnnotation(Table.class).name(), rowId());
    }

    /** What is sealed, as it is kept below the seal: for a hash over many records, which does not change with their keys. */
    public final byte[] unsealed() {
        return getContents().encode();
    }

    /** As they are now: Hibernate compares them with those it loaded to find what has changed. What stayed closed stays as it is. */
    @Column(name = "contents", nullable = false)
    Contents getContents() {
        return loaded != null ? loaded : Contents.of(this);
    }

    void setContents(Contents contents) {
        this.loaded = contents.closed() ? contents : null;
    }

    /** When the keys of the row are known, and so its place. */
    @PostLoad
    void open() {
        if (loaded == null) return;
        try {
            loaded.openInto(this);
            loaded = null;
        } catch (Closed e) {
            if (!RecordLists.setAside(this, e)) throw e;
        }
    }
}
