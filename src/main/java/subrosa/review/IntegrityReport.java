package subrosa.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import subrosa.instrument.Instrument;

/** Who benefits from a text, who is excluded and who is harmed; the inclusion statement without which nobody approves (INV-06). */
@Entity
@Table(name = "integrity_report")
public class IntegrityReport extends ReviewRecord {

    @Convert(converter = IntegrityFindings.class)
    @Column(nullable = false, updatable = false, length = 1_000_000)
    private IntegrityDraft findings;

    protected IntegrityReport() {}

    /** @param before the latest report on the instrument, whose answers are carried forward */
    public IntegrityReport(
            Instrument instrument, IntegrityDraft findings, @Nullable IntegrityReport before, Instant at) {
        super(instrument, at);
        if (findings.textHash() != null && !findings.textHash().equals(hash())) throw new TextChangedMeanwhile();
        for (var hearing : findings.stakeholders())
            if (!hearing.explained()) throw new NotConsultedWithoutReason(hearing.stakeholder());
        if (!findings.answersEveryFundamental()) throw new FundamentalUnanswered();
        if (before != null && !before.hash().equals(hash()) && !findings.confirmUnchanged())
            throw new CarriedAnswersUnconfirmed();
        this.findings = findings;
    }

    public IntegrityDraft findings() {
        return findings;
    }
}
