package subrosa.channel;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;

/** One grading of one intermediary, and what table C made of it. A later assessment supersedes it. */
@Entity
@Table(name = "assessment")
public class Assessment extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID intermediary;

    private Grades grades;

    private @Nullable String row;

    private @Nullable Confidence confidence;

    private @Nullable String terms;

    private @Nullable Traffic traffic;

    private @Nullable Instant regradeDue;

    private @Nullable Instant regradeAskedAt;

    protected Assessment() {}

    Assessment(Intermediary intermediary, Grades grades, Instant at) {
        super(intermediary.channel(), at);
        if (CurrentReader.get().hasSharedEyesWith(intermediary.handler(), intermediary.recordedAt()))
            throw new HandlerGrades();
        intermediary.requireNotRejected();
        this.intermediary = intermediary.id();
        this.grades = grades;
    }

    public UUID intermediary() {
        return intermediary;
    }

    /** The account of the grader is {@link #recordedBy()}. */
    public Grades grades() {
        return grades;
    }

    /** The row of table C, once the table has been asked. */
    public Optional<String> row() {
        return Optional.ofNullable(row);
    }

    public Optional<Confidence> confidence() {
        return Optional.ofNullable(confidence);
    }

    /** What the row restricts the line to, if anything. */
    public Optional<String> terms() {
        return Optional.ofNullable(terms);
    }

    /** When to grade again (table F); nothing where doubt alone asks for it. */
    public Optional<Instant> regradeDue() {
        return Optional.ofNullable(regradeDue);
    }

    /** Whether to ask for another grade now: once for each assessment, from the day it is due. */
    boolean askForRegrade(Instant at) {
        if (regradeDue == null || regradeAskedAt != null || at.isBefore(regradeDue)) return false;
        regradeAskedAt = at;
        return true;
    }

    /** What the row lets the line carry, once the table has been asked. */
    public Optional<Traffic> traffic() {
        return Optional.ofNullable(traffic);
    }

    void conclude(
            String row, Confidence confidence, Traffic traffic, @Nullable String terms, @Nullable Instant regradeDue) {
        if (this.confidence != null) throw new AlreadyObserved();
        this.row = row;
        this.confidence = confidence;
        this.traffic = traffic;
        this.terms = terms;
        this.regradeDue = regradeDue;
    }
}
