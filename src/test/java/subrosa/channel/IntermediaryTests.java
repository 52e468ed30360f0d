package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who grades, who decides, and what a decision may rest on (INV-05; table C). */
class IntermediaryTests {

    private final Intermediary intermediary = Dossiers.intermediary();

    @Test
    void isNotGradedByTheirHandler() {
        assertThatThrownBy(() -> Dossiers.graded(intermediary, "envoy", Confidence.ACCEPT))
                .isInstanceOf(HandlerGrades.class);
        assertThat(intermediary.status()).isEqualTo(IntermediaryStatus.UNGRADED);
    }

    @Test
    void areNotAcceptedByTheirGrader() {
        var assessment = Dossiers.graded(intermediary, "intel", Confidence.ACCEPT);

        assertThatThrownBy(() -> intermediary.accept(assessment, acceptance(null), "intel", Dossiers.NOW))
                .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void areNotAcceptedWithoutAnAssessmentThatAllowsIt() {
        var assessment = Dossiers.graded(intermediary, "intel", Confidence.FURTHER_VALIDATION);

        assertThatThrownBy(() -> intermediary.accept(assessment, acceptance(null), "poldir", Dossiers.NOW))
                .isInstanceOf(NotAcceptable.class);
        assertThat(intermediary.accepted()).isFalse();
    }

    @Test
    void areAcceptedWithTheSecondChannelThatTheRowDemands() {
        var assessment = Dossiers.graded(intermediary, "intel", Confidence.ACCEPT_WITH_SECOND_CHANNEL);

        assertThatThrownBy(() -> intermediary.accept(assessment, acceptance(" "), "poldir", Dossiers.NOW))
                .isInstanceOf(SecondChannelMissing.class);

        intermediary.accept(assessment, acceptance("Washington talks"), "poldir", Dossiers.NOW);
        assertThat(intermediary.accepted()).isTrue();
        assertThat(intermediary.secondChannel()).contains("Washington talks");
    }

    @Test
    void loseTheirAcceptanceWithDoubtAndWithAWorseGrade() {
        var assessment = Dossiers.graded(intermediary, "intel", Confidence.ACCEPT);
        intermediary.accept(assessment, acceptance(null), "poldir", Dossiers.NOW);

        intermediary.doubt();
        assertThat(intermediary.accepted()).isFalse();
        assertThatThrownBy(() -> intermediary.accept(assessment, acceptance(null), "poldir", Dossiers.NOW))
                .isInstanceOf(NotAcceptable.class);

        Dossiers.graded(intermediary, "intel", Confidence.ACCEPT);
        Dossiers.graded(intermediary, "intel", Confidence.FURTHER_VALIDATION);
        assertThat(intermediary.status()).isEqualTo(IntermediaryStatus.FURTHER_VALIDATION);
    }

    @Test
    void stayRejected() {
        intermediary.reject("Contradicted twice.");

        assertThatThrownBy(() -> Dossiers.graded(intermediary, "intel", Confidence.ACCEPT))
                .isInstanceOf(IntermediaryRejected.class);
        assertThatThrownBy(intermediary::doubt).isInstanceOf(IntermediaryRejected.class);
    }

    private static Acceptance acceptance(@Nullable String secondChannel) {
        return new Acceptance(AcceptanceOutcome.ACCEPT, secondChannel, null);
    }
}
