package subrosa.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away, and may have named who stands in for them. It begins with its first day, or when it was said if that was later, and ends by itself
 * after its last day or when it is ended. What was said stays (INV-03).
 */
@Entity
@Table(name = "absence")
public class Absence {

    /** Whoever is away for longer has given up their duty for the time: whoever keeps the accounts gives it to somebody else. */
    public static final int LONGEST_DAYS = 90;

    private static final int AHEAD_DAYS = 366;

    @Id
    private UUID id;

    /** Null until stored. */
    @Version
    private @Nullable Integer revision;

    @Column(nullable = false, updatable = false)
    private String account;

    @Column(updatable = false)
    private @Nullable String deputy;

    @Column(nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(nullable = false, updatable = false)
    private LocalDate lastDay;

    @Column(nullable = false, updatable = false)
    private Instant begins;

    @Column(nullable = false)
    private Instant ends;

    @Column(nullable = false, updatable = false)
    private String recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    private @Nullable String endedBy;

    private @Nullable Instant endedAt;

    protected Absence() {}

    /**
     * @throws AbsenceInThePast or AbsenceTooFarAhead or AbsenceEndsBeforeItBegins or AbsenceTooLong
     * @throws DeputyIsOneself where nobody would stand in
     */
    Absence(String account, AbsenceDraft draft, Instant at) {
        var today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        if (draft.firstDay().isBefore(today)) throw new AbsenceInThePast();
        if (draft.firstDay().isAfter(today.plusDays(AHEAD_DAYS))) throw new AbsenceTooFarAhead();
        if (draft.lastDay().isBefore(draft.firstDay())) throw new AbsenceEndsBeforeItBegins();
        if (!draft.lastDay().isBefore(draft.firstDay().plusDays(LONGEST_DAYS))) throw new AbsenceTooLong();
        if (account.equals(draft.deputy())) throw new DeputyIsOneself();
        var midnight = start(draft.firstDay());
        this.id = UUID.randomUUID();
        this.account = account;
        this.deputy = draft.deputy();
        this.firstDay = draft.firstDay();
        this.lastDay = draft.lastDay();
        this.begins = midnight.isBefore(at) ? at : midnight;
        this.ends = start(draft.lastDay().plusDays(1));
        this.recordedBy = account;
        this.recordedAt = at;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** @throws AbsenceOver when it has ended before */
    void end(String by, Instant at) {
        if (!ends.isAfter(at)) throw new AbsenceOver();
        this.ends = at;
        this.endedBy = by;
        this.endedAt = at;
    }

    public boolean holds(Instant at) {
        return !at.isBefore(begins) && at.isBefore(ends);
    }

    public UUID id() {
        return id;
    }

    public String account() {
        return account;
    }

    public Optional<String> deputy() {
        return Optional.ofNullable(deputy);
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last one away, as it was said. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** When it began or begins to hold, UTC. */
    public Instant begins() {
        return begins;
    }

    /** From when on it does not hold any more, UTC. */
    public Instant ends() {
        return ends;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who ended it before its last day was over. */
    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
