package subrosa.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One act of the institution, as the dossier's timeline tells it. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry extends DossierRecord {

    static final int LONGEST_REASON = 4000;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stage stage;

    @Column(nullable = false, length = 1000)
    private String act;

    @Column(length = LONGEST_REASON)
    private @Nullable String reason;

    @Convert(converter = Strings.class)
    @Column(name = "table_rows", nullable = false, length = 1_000_000)
    private List<String> rows;

    /** The order of entries of one instant. */
    @Column(nullable = false, updatable = false)
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
