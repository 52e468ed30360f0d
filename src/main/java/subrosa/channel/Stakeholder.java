package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody whom an agreement affects, from the second stage on: consulted, or not consulted because, until a review date. */
@Entity
@Table(name = "stakeholder")
public class Stakeholder extends DossierRecord {

    private String name;

    private String interest;

    private @Nullable LocalDate consultedOn;

    private @Nullable String consultation;

    private @Nullable String notConsultedBecause;

    private @Nullable LocalDate reviewOn;

    protected Stakeholder() {}

    Stakeholder(String channel, NamedStakeholder named, Instant at) {
        super(channel, at);
        this.name = named.name();
        this.interest = named.interest();
    }

    public String name() {
        return name;
    }

    public String interest() {
        return interest;
    }

    public boolean consulted() {
        return consultedOn != null;
    }

    public Optional<LocalDate> consultedOn() {
        return Optional.ofNullable(consultedOn);
    }

    /** What the consultation brought. */
    public Optional<String> consultation() {
        return Optional.ofNullable(consultation);
    }

    public Optional<String> notConsultedBecause() {
        return Optional.ofNullable(notConsultedBecause);
    }

    /** When "not consulted" has to be looked at again. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    void consult(LocalDate on, String result) {
        consultedOn = on;
        consultation = result;
        reviewOn = null;
    }

    void leaveOut(String because, LocalDate reviewOn) {
        if (because.isBlank()) throw new LeftOutWithoutReason();
        notConsultedBecause = because;
        this.reviewOn = reviewOn;
    }
}
