package subrosa.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private boolean legalClear(UUID instrument, String hash) {
        if (bars.against(instrument, hash)) return false;
        var opinion = opinions.latest(instrument);
        return clearedInWriting(instrument, hash, opinion) || clearedOrally(instrument, hash, opinion);
    }

    /** A later opinion takes the place of an earlier one, and of the clearance that stood on it. */
    private boolean clearedInWriting(UUID instrument, String hash, Optional<LegalOpinion> opinion) {
        return opinion.isPresent()
                && legal.latest(instrument)
                        .filter(clearance -> clearance.hash().equals(hash)
                                && clearance.opinion().equals(opinion.get().id()))
                        .isPresent();
    }

    /** An oral opinion stands until one is written that does not say the same. */
    private boolean clearedOrally(UUID instrument, String hash, Optional<LegalOpinion> written) {
        return orals.latest(instrument)
                .filter(oral -> oral.clears() && oral.hash().equals(hash))
                .filter(oral -> written.filter(opinion -> opinion.supersedes(oral) && !opinion.clears(hash))
                        .isEmpty())
                .isPresent();
    }

    private boolean integrityReported(UUID instrument, String hash) {
        var report = reports.latest(instrument);
        var check = checks.latest(instrument);
        return reportedInWriting(hash, report, check) || reportedInShort(instrument, hash, check);
    }

    private static boolean reportedInWriting(
            String hash, Optional<IntegrityReport> report, Optional<IntegrityCheck> check) {
        return report.isPresent()
                && check.filter(one -> one.hash().equals(hash)
                                && one.verdict() == VictimsVerdict.CLEAR
                                && one.report().equals(report.get().id()))
                        .isPresent();
    }

    /** A paragraph stands until the report that follows it was checked and did not hold. */
    private boolean reportedInShort(UUID instrument, String hash, Optional<IntegrityCheck> check) {
        return paragraphs
                .latest(instrument)
                .filter(paragraph -> paragraph.hash().equals(hash))
                .filter(paragraph -> check.filter(
                                one -> one.supersedes(paragraph) && one.verdict() != VictimsVerdict.CLEAR)
                        .isEmpty())
                .isPresent();
    }

    private boolean approved(UUID instrument, String hash) {
        return approvals
                .latest(instrument)
                .filter(approval -> approval.hash().equals(hash) && approval.decision() == Decision.APPROVE)
                .isPresent();
    }
}
