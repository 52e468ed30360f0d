package subrosa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.instrument.Drafts.NOW;
import static subrosa.instrument.Drafts.articles;
import static subrosa.review.Reviewed.as;
import static subrosa.review.Reviewed.findings;
import static subrosa.review.Reviewed.instrument;
import static subrosa.review.Reviewed.nothingAnew;
import static subrosa.review.Reviewed.report;
import static subrosa.review.Reviewed.revise;
import static subrosa.review.Reviewed.unheard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import subrosa.Readers;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instrument;

/** INV-06 and INV-08 in S07: the inclusion statement, and no amnesty for grave crimes. */
class IntegrityReportTests {

    @Test
    void acceptsNotConsultedWithAReasonAndAReviewDate() {
        assertThatCode(() -> report(instrument("a"), findings(false, false, unheard("Refugees")), null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> report(
                        instrument("a"),
                        findings(false, false, new Hearing("Refugees", false, "The channel is secret", null)),
                        null))
                .isInstanceOf(NotConsultedWithoutReason.class);
        assertThatThrownBy(() -> report(
                        instrument("a"),
                        findings(false, false, new Hearing("Refugees", false, " ", LocalDate.of(1993, 9, 30))),
                        null))
                .isInstanceOf(NotConsultedWithoutReason.class);
    }

    @Test
    void forgetsNobodyOnTheStakeholderMap() {
        var instrument = instrument("a");
        assertThatThrownBy(() -> as(
                        "inclusion",
                        () -> new IntegrityReport(
                                instrument,
                                List.of("Settlers", "Refugees"),
                                findings(false, false, unheard("refugees")),
                                null,
                                NOW)))
                .isInstanceOf(StakeholderForgotten.class)
                .hasMessageContaining("Settlers");
        assertThatThrownBy(() -> report(instrument, findings(false, false), null))
                .isInstanceOf(NobodyConsidered.class);
    }

    @Test
    void carriesItsFindingsForwardOnlyWhenTheyAreConfirmed() {
        var instrument = instrument("a");
        var before = report(instrument, findings(false, false, unheard("Refugees")), null);
        revise(instrument, articles("b"));
        assertThatThrownBy(() -> report(instrument, nothingAnew(false), before))
                .isInstanceOf(CarriedAnswersUnconfirmed.class);
        var delta = report(instrument, nothingAnew(true), before);
        assertThat(delta.hash()).isEqualTo(instrument.hash()).isNotEqualTo(before.hash());
        assertThat(delta.findings().hearings()).isEqualTo(before.findings().hearings());
        assertThat(delta.findings().victims()).isEqualTo(before.findings().victims());
    }

    @Test
    void nobodyChecksTheirOwnReport() {
        var instrument = instrument("a");
        var report = report(instrument, findings(false, false, unheard("Refugees")), null);
        assertThatThrownBy(() -> check("inclusion", instrument, report, null, true, false))
                .as("INV-05")
                .isInstanceOf(ReporterChecksOwnReport.class);
        var draft = new VictimsDraft(VictimsVerdict.CLEAR, true, false, null);
        for (var lawyer : List.of(Readers.deputy("legal", "inclusion", NOW), Readers.absent("legal", "inclusion", NOW)))
            assertThatThrownBy(() ->
                            CurrentReader.runAs(lawyer, () -> new IntegrityCheck(instrument, report, null, draft, NOW)))
                    .isInstanceOf(ReporterChecksOwnReport.class);
    }

    @Test
    void refusesAmnestyForGraveCrimes() {
        var instrument = instrument("a");
        var report = report(instrument, findings(false, false, unheard("Refugees")), null);
        assertThatThrownBy(() -> check("legal", instrument, report, null, true, true))
                .as("INV-08")
                .isInstanceOf(AmnestyForGraveCrimes.class);
        assertThatThrownBy(() -> check("legal", instrument, report, null, false, false))
                .isInstanceOf(ConflictOfInterestOpen.class);
        assertThat(check("legal", instrument, report, null, true, false).hash()).isEqualTo(instrument.hash());
    }

    @Test
    void asksForAPlanWhereThereIsAGap() {
        var instrument = instrument("a");
        var report = report(instrument, findings(true, false, unheard("Refugees")), null);
        assertThatThrownBy(() -> check("legal", instrument, report, null, true, false))
                .isInstanceOf(GapWithoutPlan.class);
        var plan = as(
                "desk",
                () -> new Consultation(
                        instrument, report, new ConsultationDraft("Hear them", LocalDate.of(1993, 10, 1)), NOW));
        assertThatCode(() -> check("legal", instrument, report, plan, true, false))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAReportOnAnotherText() {
        var instrument = instrument("a");
        var report = report(instrument, findings(false, false, unheard("Refugees")), null);
        revise(instrument, articles("b"));
        assertThatThrownBy(() -> check("legal", instrument, report, null, true, false))
                .isInstanceOf(CarriedAnswersUnconfirmed.class);
    }

    private static IntegrityCheck check(
            String account,
            Instrument instrument,
            IntegrityReport report,
            @Nullable Consultation plan,
            boolean conflictsClear,
            boolean amnesty) {
        var draft = new VictimsDraft(VictimsVerdict.CLEAR, conflictsClear, amnesty, null);
        return as(account, () -> new IntegrityCheck(instrument, report, plan, draft, NOW));
    }
}
