package subrosa.conclusion;

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
import subrosa.channel.DossierRecord;
import subrosa.instrument.Instrument;

/** An instrument is in force from this day. The day comes from the final clauses; nobody chooses it. */
@Entity
@Table(name = "entry_into_force")
public class EntryIntoForce extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    private String hash;

    private LocalDate inForceOn;

    private String method;

    private @Nullable String publication;

    private @Nullable LocalDate publishedOn;

    protected EntryIntoForce() {}

    public EntryIntoForce(Instrument instrument, ForceDate date, Instant at) {
        super(instrument.channel(), at);
        var on = date.on().orElseThrow(() -> new ForceConditionOpen(date.words()));
        if (on.isAfter(LocalDate.ofInstant(at, ZoneOffset.UTC))) throw new ForceDateNotReached(on);
        this.instrument = instrument.id();
        this.hash = instrument.hash();
        this.inForceOn = on;
        this.method = date.words();
    }

    /** @param publication reference of the official gazette or treaty series */
    void publish(String publication, LocalDate on, Instant at) {
        this.publication = publication;
        this.publishedOn = Acts.happened(on, at);
    }

    public UUID instrument() {
        return instrument;
    }

    public String hash() {
        return hash;
    }

    public LocalDate inForceOn() {
        return inForceOn;
    }

    /** As a certifying statement puts it: "P1M after signature." */
    public String method() {
        return method;
    }

    public Optional<String> publication() {
        return Optional.ofNullable(publication);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }
}
