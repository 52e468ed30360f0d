package subrosa.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.channel.RecordSet;
import subrosa.compartment.Reader;

/** The sealed archive of a channel (X3): what was in it, by its hash, under two keys, until its review date. */
@Entity
@Table(name = "sealing")
public class Sealing extends DossierRecord {

    private LocalDate reviewOn;

    private String custody;

    private int records;

    private String hash;

    private @Nullable String secondKeyBy;
    private @Nullable Instant secondKeyAt;

    protected Sealing() {}

    Sealing(String channel, Seal seal, RecordSet records, Instant at) {
        super(channel, at);
        if (!seal.reviewOn().isAfter(LocalDate.ofInstant(at, ZoneOffset.UTC))) throw new SealWithoutReview();
        this.reviewOn = seal.reviewOn();
        this.custody = seal.custody();
        this.records = records.count();
        this.hash = records.hash();
    }

    void turnSecondKey(Reader by, Instant at) {
        if (sharesEyesWith(by)) throw new OneKeyOnly();
        secondKeyBy = by.account();
        secondKeyAt = at;
    }

    /** UTC. */
    public LocalDate reviewOn() {
        return reviewOn;
    }

    public String custody() {
        return custody;
    }

    public int records() {
        return records;
    }

    /** SHA-256, in hexadecimal, over the records as they stood. */
    public String hash() {
        return hash;
    }

    public boolean closed() {
        return secondKeyAt != null;
    }

    public Optional<String> secondKeyBy() {
        return Optional.ofNullable(secondKeyBy);
    }
}
