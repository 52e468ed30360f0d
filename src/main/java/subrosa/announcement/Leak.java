package subrosa.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.policy.Subject;

/** Something about a channel, or about one of its instruments, that became known before its time. */
@Entity
@Table(name = "leak")
public class Leak extends DossierRecord {

    private @Nullable UUID instrument;

    private String outlet;

    private LocalDate publishedOn;

    private String whatIsKnown;

    private @Nullable UUID joins;

    private @Nullable Instant endedAt;

    protected Leak() {}

    /** @param joins the report of the same leak that is being answered already, if there is one */
    Leak(String channel, LeakDraft draft, @Nullable Leak joins, LocalDate today, Instant at) {
        super(channel, at);
        if (draft.publishedOn().isAfter(today)) throw new LeakInTheFuture();
        this.instrument = draft.instrument();
        this.outlet = draft.outlet().strip();
        this.publishedOn = draft.publishedOn();
        this.whatIsKnown = draft.whatIsKnown().strip();
        this.joins = joins == null ? null : joins.id();
    }

    /** The same outlet on the same day, whoever reports it and in whatever words. */
    boolean isReportedBy(LeakDraft draft) {
        return outlet.equalsIgnoreCase(draft.outlet().strip()) && publishedOn.equals(draft.publishedOn());
    }

    /** The first end counts. */
    void end(Instant at) {
        if (endedAt == null) endedAt = at;
    }

    /** Whether the institution is still answering it; a report that joined another asks for nothing itself. */
    public boolean open() {
        return joins == null && endedAt == null;
    }

    /** The instrument that became known, or the channel. */
    public Subject subject() {
        return new Subject(channel(), instrument, id());
    }

    public String outlet() {
        return outlet;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String whatIsKnown() {
        return whatIsKnown;
    }

    public Optional<UUID> joins() {
        return Optional.ofNullable(joins);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
