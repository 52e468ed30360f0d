package subrosa.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.instrument.Instrument;
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
    private final StoredOralOpinions orals;
    private final StoredIntegrityParagraphs paragraphs;
    private final IntegrityReports reports;
    private final IntegrityChecks checks;
    private final ApprovalRecords approvals;

    Clearances(
            Instruments instruments,
            Opinions opinions,
            LegalClearances legal,
            StoredLegalBars bars,
            StoredOralOpinions orals,
            StoredIntegrityParagraphs paragraphs,
            IntegrityReports reports,
            IntegrityChecks checks,
            ApprovalRecords approvals) {
        this.instruments = instruments;
        this.opinions = opinions;
        this.legal = legal;
        this.bars = bars;
        this.orals = orals;
        this.paragraphs = paragraphs;
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
        var legalClear = legalClear(instrument);
        var integrityReported = integrityReported(instrument);
        var approved = approved(instrument);
        var missing = new ArrayList<String>();
        if (!legalClear) missing.add("Legal review: the current text has no countersigned clearance.");
        if (!integrityReported) missing.add("Integrity review: there is no checked report on the current text.");
        if (!approved) missing.add("Approval: the principal has not approved the current text.");
        return new Clearance(text.hash(), legalClear, integrityReported, approved, List.copyOf(missing));
    }

    public boolean legalClear(UUID instrument) {
        var text = instruments.get(instrument);
        return (clearedInWriting(text) || clearedOrally(text)) && !bars.against(instrument, text.hash());
    }

    /** A later opinion takes the place of an earlier one, and of the clearance that stood on it. */
    private boolean clearedInWriting(Instrument text) {
        return legal.latest(text.id())
                .filter(clearance -> isOn(text, clearance)
                        && opinions.latest(text.id())
                                .filter(opinion -> opinion.id().equals(clearance.opinion()))
                                .isPresent())
                .isPresent();
    }

    /** An oral opinion stands until one is written that does not say the same. */
    private boolean clearedOrally(Instrument text) {
        return orals.latest(text.id())
                .filter(oral -> oral.clears() && isOn(text, oral))
                .filter(oral -> opinions.latest(text.id())
                        .filter(written -> written.supersedes(oral) && !written.clears(oral.hash()))
                        .isEmpty())
                .isPresent();
    }

    public boolean integrityReported(UUID instrument) {
        var text = instruments.get(instrument);
        var check = checks.latest(instrument);
        return reportedInWriting(text, check) || reportedInShort(text, check);
    }

    private boolean reportedInWriting(Instrument text, Optional<IntegrityCheck> check) {
        return check.filter(one -> isOn(text, one)
                        && one.verdict() == VictimsVerdict.CLEAR
                        && reports.latest(text.id())
                                .filter(report -> report.id().equals(one.report()))
                                .isPresent())
                .isPresent();
    }

    /** A paragraph stands until the report that follows it was checked and did not hold. */
    private boolean reportedInShort(Instrument text, Optional<IntegrityCheck> check) {
        return paragraphs
                .latest(text.id())
                .filter(paragraph -> isOn(text, paragraph))
                .filter(paragraph -> check.filter(
                                one -> one.supersedes(paragraph) && one.verdict() != VictimsVerdict.CLEAR)
                        .isEmpty())
                .isPresent();
    }

    public boolean approved(UUID instrument) {
        var text = instruments.get(instrument);
        return approvals
                .latest(instrument)
                .filter(approval -> isOn(text, approval) && approval.decision() == Decision.APPROVE)
                .isPresent();
    }

    private static boolean isOn(Instrument text, ReviewRecord record) {
        return text.hasText() && text.hash().equals(record.hash());
    }
}
