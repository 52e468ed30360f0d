package subrosa.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import subrosa.instrument.Instrument;

/** Who benefits from a text, who is excluded and who is harmed; the inclusion statement without which nobody approves (INV-06). */
@Entity
@Table(name = "integrity_report")
public class IntegrityReport extends ReviewRecord {

    private IntegrityDraft findings;

    protected IntegrityReport() {}

    /**
     * @param concerned the names on the channel's stakeholder map; the report leaves out none of them
     * @param before the latest report on the instrument, whose answers are carried forward
     */
    public IntegrityReport(
            Instrument instrument,
            List<String> concerned,
            IntegrityDraft findings,
            @Nullable IntegrityReport before,
            Instant at) {
        super(instrument, at);
        if (findings.textHash() != null && !findings.textHash().equals(hash())) throw new TextChangedMeanwhile();
        var whole = before != null && findings.confirmUnchanged() ? findings.over(before.findings) : findings;
        if (before != null && !whole.answersEveryFundamental()) throw new CarriedAnswersUnconfirmed();
        if (!whole.answersEveryFundamental()) throw new FundamentalUnanswered();
        if (whole.hearings().isEmpty()) throw new NobodyConsidered();
        for (var hearing : whole.hearings())
            if (!hearing.explained()) throw new NotConsultedWithoutReason(hearing.stakeholder());
        for (var name : concerned)
            if (whole.hearings().stream().noneMatch(hearing -> hearing.concerns(name)))
                throw new StakeholderForgotten(name);
        this.findings = whole;
    }

    public IntegrityDraft findings() {
        return findings;
    }
}
