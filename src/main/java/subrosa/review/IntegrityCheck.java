package subrosa.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instrument;

/** A lawyer's check of an integrity report: victims, amnesty, conflicts of interest. */
@Entity
@Table(name = "integrity_check")
public class IntegrityCheck extends ReviewRecord {

    private UUID report;

    private VictimsVerdict verdict;

    private String reason;

    protected IntegrityCheck() {}

    /** @param planned the consultation plan for the report's gap, if there is one */
    public IntegrityCheck(
            Instrument instrument,
            IntegrityReport report,
            @Nullable Consultation planned,
            VictimsDraft draft,
            Instant at) {
        super(instrument, at);
        var words = draft.reason() == null ? "" : draft.reason().strip();
        if (report.sharesEyesWith(CurrentReader.get())) throw new ReporterChecksOwnReport();
        if (draft.verdict() == VictimsVerdict.CLEAR) {
            if (draft.amnestyForGraveCrimes()) throw new AmnestyForGraveCrimes();
            if (!draft.conflictsClear()) throw new ConflictOfInterestOpen();
            if (!report.hash().equals(instrument.hash())) throw new CarriedAnswersUnconfirmed();
            if (report.findings().gap() && (planned == null || !planned.report().equals(report.id())))
                throw new GapWithoutPlan();
        } else if (words.isEmpty()) throw new RefusalWithoutReason();
        this.report = report.id();
        this.verdict = draft.verdict();
        this.reason = words;
    }

    public UUID report() {
        return report;
    }

    public VictimsVerdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }
}
