package subrosa.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.instrument.Instruments;

/**
 * Says of an instrument's current text what was reviewed and approved.
 *
 * <p>Computed each time from records that name a hash, so that no forgotten update can leave a changed text cleared (INV-01).
 */
@Service
@Transactional(readOnly = true)
public class Clearances {

    private final Instruments instruments;
    private final Opinions opinions;
    private final LegalClearances legal;
    private final StoredLegalBars bars;
    private final IntegrityReports reports;
    private final IntegrityChecks checks;
    private final ApprovalRecords approvals;

    Clearances(
            Instruments instruments,
            Opinions opinions,
            LegalClearances legal,
            StoredLegalBars bars,
            IntegrityReports reports,
            IntegrityChecks checks,
            ApprovalRecords approvals) {
        this.instruments = instruments;
        this.opinions = opinions;
        this.legal = legal;
        this.bars = bars;
        this.reports = reports;
        this.checks = checks;
        this.approvals = approvals;
    }

    public Clearance of(UUID instrument) {
        var text = instruments.get(instrument);
        if (!text.hasText()) {
            var nothing = "The instrument has no text yet.";
            return new Clearance("", false, false, false, List.of(nothing));
        }
        var hash = text.hash();
        var legalClear = legalClear(instrument, hash);
        var integrityReported = integrityReported(instrument, hash);
        var approved = approved(instrument, hash);
        var missing = new ArrayList<String>();
        if (!legalClear) missing.add("Legal review: the current text has no countersigned clearance.");
        if (!integrityReported) missing.add("Integrity review: there is no checked report on the current text.");
        if (!approved) missing.add("Approval: the principal has not approved the current text.");
        return new Clearance(hash, legalClear, integrityReported, approved, List.copyOf(missing));
    }

    /** A later opinion takes the place of an earlier one, and of the clearance that stood on it. */
    private boolean legalClear(UUID instrument, String hash) {
        var opinion = opinions.latest(instrument);
        return opinion.isPresent()
                && !bars.against(instrument, hash)
                && legal.latest(instrument)
                        .filter(clearance -> clearance.hash().equals(hash)
                                && clearance.opinion().equals(opinion.get().id()))
                        .isPresent();
    }

    private boolean integrityReported(UUID instrument, String hash) {
        var report = reports.latest(instrument);
        return report.isPresent()
                && checks.latest(instrument)
                        .filter(check -> check.hash().equals(hash)
                                && check.verdict() == VictimsVerdict.CLEAR
                                && check.report().equals(report.get().id()))
                        .isPresent();
    }

    private boolean approved(UUID instrument, String hash) {
        return approvals
                .latest(instrument)
                .filter(approval -> approval.hash().equals(hash) && approval.decision() == Decision.APPROVE)
                .isPresent();
    }
}
