package subrosa.review;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import subrosa.instrument.Instrument;

/** How a gap that an integrity report named will be closed, by when. */
@Entity
@Table(name = "consultation")
public class Consultation extends ReviewRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID report;

    private String plan;

    private LocalDate dueOn;

    protected Consultation() {}

    public Consultation(Instrument instrument, IntegrityReport report, ConsultationDraft draft, Instant at) {
        super(instrument, at);
        this.report = report.id();
        this.plan = draft.plan();
        this.dueOn = draft.dueOn();
    }

    public UUID report() {
        return report;
    }

    public String plan() {
        return plan;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
