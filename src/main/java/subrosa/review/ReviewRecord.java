package subrosa.review;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import subrosa.channel.DossierRecord;
import subrosa.instrument.Instrument;

/** What all evidence of a review has: it names its text, by hash (INV-01). It says nothing about any other. */
@MappedSuperclass
public abstract class ReviewRecord extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    private String hash;

    /** The order of records of one instant. */
    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private long position;

    protected ReviewRecord() {}

    ReviewRecord(Instrument instrument, Instant at) {
        super(instrument.channel(), at);
        this.instrument = instrument.id();
        this.hash = instrument.hash();
        this.position = System.nanoTime();
    }

    public UUID instrument() {
        return instrument;
    }

    /** SHA-256 of the text that this is evidence for. */
    public String hash() {
        return hash;
    }

    /** Whether it was recorded after an earlier word on the same instrument, and so takes its place. */
    boolean supersedes(ReviewRecord earlier) {
        return recordedAt().isAfter(earlier.recordedAt())
                || (recordedAt().equals(earlier.recordedAt()) && position > earlier.position);
    }
}
