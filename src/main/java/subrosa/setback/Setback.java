package subrosa.setback;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;

/** Something that went wrong, as it was reported, and how it was answered. */
@Entity
@Table(name = "setback")
public class Setback extends DossierRecord {

    private SetbackKind kind;

    private @Nullable UUID line;

    private String what;

    private @Nullable String protection;

    private @Nullable SetbackOutcome outcome;

    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    protected Setback() {}

    Setback(String channel, SetbackKind kind, @Nullable UUID line, String what, Instant at) {
        super(channel, at);
        this.kind = kind;
        this.line = line;
        this.what = what;
    }

    void protect(String measures) {
        protection = measures;
    }

    /** The first answer counts. */
    void answer(SetbackOutcome outcome, String by, Instant at) {
        if (answeredAt != null) return;
        this.outcome = outcome;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    public SetbackKind kind() {
        return kind;
    }

    /** The line that it is about, where it is about one. */
    public Optional<UUID> line() {
        return Optional.ofNullable(line);
    }

    public String what() {
        return what;
    }

    /** What was done for the person behind a compromised line. */
    public Optional<String> protection() {
        return Optional.ofNullable(protection);
    }

    public boolean open() {
        return answeredAt == null;
    }

    public Optional<SetbackOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }
}
