package subrosa.channel;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One act of the institution, as the dossier's timeline tells it. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry extends DossierRecord {

    static final int LONGEST_REASON = 5000;

    private Stage stage;

    private String act;

    private @Nullable String reason;

    private List<String> rows;

    /** The order of entries of one instant. */
    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private long position;

    protected TimelineEntry() {}

    TimelineEntry(
            String channel,
            Instant at,
            long position,
            Stage stage,
            String act,
            @Nullable String reason,
            List<String> rows) {
        super(channel, at);
        this.position = position;
        this.stage = stage;
        this.act = act;
        this.reason = reason;
        this.rows = List.copyOf(rows);
    }

    public Stage stage() {
        return stage;
    }

    /** A sentence in the past tense: "The legal adviser gave an opinion: CLEAR." */
    public String act() {
        return act;
    }

    /** Why, in the words of whoever decided. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The rows of the decision tables behind the act, literally: {@code A3}. */
    public List<String> rows() {
        return rows;
    }

    public long position() {
        return position;
    }
}
