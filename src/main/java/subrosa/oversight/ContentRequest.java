package subrosa.oversight;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;

/**
 * Somebody who is not inside of a channel asks to read it for a time, and says why. The inspector's request is granted by being made; anybody
 * else's by a second person.
 */
@Entity
@Table(name = "content_request")
public class ContentRequest extends DossierRecord {

    private static final Duration LAPSES_AFTER = Duration.ofHours(24);

    private String reason;

    private int hours;

    private @Nullable String answeredBy;

    private @Nullable String refusedBecause;

    @Access(AccessType.FIELD)
    private @Nullable Instant answeredAt;

    @Access(AccessType.FIELD)
    private @Nullable Instant until;

    protected ContentRequest() {}

    ContentRequest(ContentRequestDraft draft, Instant at) {
        super(draft.channel(), at);
        this.reason = draft.reason().strip();
        this.hours = draft.hours();
    }

    void grant(String by, Instant at) {
        this.answeredBy = by;
        this.answeredAt = at;
        this.until = at.plus(Duration.ofHours(hours));
    }

    void refuse(String by, String because, Instant at) {
        this.answeredBy = by;
        this.answeredAt = at;
        this.refusedBecause = because.strip();
    }

    public String reason() {
        return reason;
    }

    /** For how long, from the answer. */
    public int hours() {
        return hours;
    }

    /** Told also where the channel does not open. */
    public ContentRequestState state(Instant now) {
        if (until != null) return until.isAfter(now) ? ContentRequestState.OPEN : ContentRequestState.ENDED;
        if (answeredAt != null) return ContentRequestState.REFUSED;
        return recordedAt().isAfter(waitingSince(now)) ? ContentRequestState.WAITING : ContentRequestState.LAPSED;
    }

    /** Those that were made before have lapsed, if nobody answered. */
    static Instant waitingSince(Instant now) {
        return now.minus(LAPSES_AFTER);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** When the reading ends, if it was granted. UTC. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    public Optional<String> refusedBecause() {
        return Optional.ofNullable(refusedBecause);
    }
}
