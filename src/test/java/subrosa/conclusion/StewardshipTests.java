package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.Concluded.NOW;
import static subrosa.conclusion.Concluded.as;
import static subrosa.conclusion.Concluded.declaration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import subrosa.Readers;

/** S17 and S18: evidence for what is fulfilled, two signatures for what is released (INV-05, INV-14). */
class StewardshipTests {

    @Test
    void anObligationIsFulfilledOnEvidence() {
        var instrument = declaration();
        var obligation = as(
                "desk",
                () -> new Obligation(
                        instrument, instrument.currentVersion().provisions().get(0), 0, NOW));
        assertThatThrownBy(() -> obligation.report(report(obligation, ObligationStatus.FULFILLED, " ")))
                .isInstanceOf(EvidenceMissing.class);
        obligation.report(report(obligation, ObligationStatus.ON_TRACK, null));
        obligation.report(report(obligation, ObligationStatus.FULFILLED, "Protocol of 4 May 1994"));
        assertThat(obligation.status()).isEqualTo(ObligationStatus.FULFILLED);
        assertThat(obligation.reports()).hasSize(2);
    }

    @Test
    void aReviewTakesTwoPeople() {
        var review = review(ReviewDecision.RELEASE, false, null, null);
        assertThatThrownBy(() -> review.countersign(Readers.named("records"), NOW))
                .isInstanceOf(ReviewNotCountersigned.class);
        for (var other : List.of(
                Readers.deputy("inspector", "records", NOW),
                Readers.absent("inspector", "records", NOW),
                Readers.onceDeputy("inspector", "records", NOW)))
            assertThatThrownBy(() -> review.countersign(other, NOW)).isInstanceOf(ReviewNotCountersigned.class);
        review.countersign(Readers.named("inspector"), NOW);
        assertThat(review.countersigned()).isTrue();
    }

    @Test
    void extendingTakesADateAheadAndAReason() {
        assertThatThrownBy(() -> review(ReviewDecision.EXTEND, false, null, "Source"))
                .isInstanceOf(ReviewDateMissing.class);
        assertThatThrownBy(() -> review(ReviewDecision.EXTEND, false, LocalDate.of(1993, 10, 20), "Source"))
                .isInstanceOf(ReviewDateMissing.class);
        assertThatThrownBy(() -> review(ReviewDecision.EXTEND, false, LocalDate.of(2013, 10, 13), null))
                .isInstanceOf(ReasonMissing.class);
    }

    @Test
    void nobodyAliveIsExposed() {
        assertThatThrownBy(() -> review(ReviewDecision.RELEASE, true, null, null))
                .as("INV-14")
                .isInstanceOf(LivingPersonAtRisk.class);
    }

    private static ObligationReport report(Obligation obligation, ObligationStatus status, @Nullable String evidence) {
        return new ObligationReport(obligation.id(), status, null, null, evidence);
    }

    private static RecordReview review(
            ReviewDecision decision, boolean risk, @Nullable LocalDate next, @Nullable String reason) {
        return as(
                "records",
                () -> new RecordReview(
                        "CH-TEST01", new RecordReviewDraft(decision, "Norway", "None", risk, null, next, reason), NOW));
    }
}
