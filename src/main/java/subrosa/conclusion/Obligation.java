package subrosa.conclusion;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.instrument.Instrument;
import subrosa.instrument.Provision;

/** What one provision of an instrument in force obliges to; stewardship watches it (domain.md S17). */
@Entity
@Table(name = "obligation")
public class Obligation extends DossierRecord {

    private UUID instrument;

    private String clause;

    private String heading;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private int position;

    private @Nullable String owner;

    private @Nullable LocalDate dueOn;

    private ObligationStatus status;

    private List<ObligationReport> reports;

    protected Obligation() {}

    public Obligation(Instrument instrument, Provision provision, int position, Instant at) {
        super(instrument.channel(), at);
        this.instrument = instrument.id();
        this.clause = provision.number();
        this.heading = provision.heading();
        this.position = position;
        this.status = ObligationStatus.OPEN;
        this.reports = List.of();
    }

    /** The latest report gives the status; every report is kept. */
    public void report(ObligationReport report) {
        if (report.status() == ObligationStatus.FULFILLED
                && (report.evidence() == null || report.evidence().isBlank())) throw new EvidenceMissing(clause);
        var all = new ArrayList<>(reports);
        all.add(report);
        this.reports = List.copyOf(all);
        this.status = report.status();
        if (report.owner() != null) this.owner = report.owner();
        if (report.dueOn() != null) this.dueOn = report.dueOn();
    }

    public UUID instrument() {
        return instrument;
    }

    /** The number of the provision as printed: {@code XIV}. */
    public String clause() {
        return clause;
    }

    public String heading() {
        return heading;
    }

    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public ObligationStatus status() {
        return status;
    }

    public List<ObligationReport> reports() {
        return reports;
    }
}
