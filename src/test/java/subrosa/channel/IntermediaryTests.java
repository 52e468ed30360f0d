package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import subrosa.Readers;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;

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
    void isNotGradedByWhoeverHasStoodInForTheirHandler() {
        var handled = Dossiers.NOW.minus(Duration.ofDays(20));
        var grades = Dossiers.graded(intermediary, "intel", Confidence.ACCEPT).grades();

        for (var since : List.of(Dossiers.NOW, Dossiers.NOW.plus(Duration.ofDays(3))))
            assertThatThrownBy(() -> grade(Readers.onceDeputy("intel", "envoy", since), grades))
                    .isInstanceOf(HandlerGrades.class);
        assertThat(grade(Readers.onceDeputy("intel", "envoy", handled), grades).recordedBy())
                .isEqualTo("intel");
    }

    private Assessment grade(Reader by, Grades grades) {
        return CurrentReader.runAs(by, () -> new Assessment(intermediary, grades, Dossiers.NOW));
    }

    @Test
    void areNotAcceptedByTheirGraderNorByTheirDeputy() {
        var assessment = Dossiers.graded(intermediary, "intel", Confidence.ACCEPT);

        assertThatThrownBy(() -> intermediary.accept(
                        assessment, acceptance(null), Readers.deputy("poldir", "intel", Dossiers.NOW), Dossiers.NOW))
                .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void areNotAcceptedByTheirGrader() {
        var assessment = Dossiers.graded(intermediary, "intel", Confidence.ACCEPT);

        assertThatThrownBy(
                        () -> intermediary.accept(assessment, acceptance(null), Readers.named("intel"), Dossiers.NOW))
                .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void areNotAcceptedWithoutAnAssessmentThatAllowsIt() {
        var assessment = Dossiers.graded(intermediary, "intel", Confidence.FURTHER_VALIDATION);

        assertThatThrownBy(
                        () -> intermediary.accept(assessment, acceptance(null), Readers.named("poldir"), Dossiers.NOW))
                .isInstanceOf(NotAcceptable.class);
        assertThat(intermediary.accepted()).isFalse();
    }

    @Test
    void areAcceptedWithTheSecondChannelThatTheRowDemands() {
        var assessment = Dossiers.graded(intermediary, "intel", Confidence.ACCEPT_WITH_SECOND_CHANNEL);

        assertThatThrownBy(
                        () -> intermediary.accept(assessment, acceptance(" "), Readers.named("poldir"), Dossiers.NOW))
                .isInstanceOf(SecondChannelMissing.class);

        intermediary.accept(assessment, acceptance("Washington talks"), Readers.named("poldir"), Dossiers.NOW);
        assertThat(intermediary.accepted()).isTrue();
        assertThat(intermediary.secondChannel()).contains("Washington talks");
    }

    @Test
    void loseTheirAcceptanceWithDoubtAndWithAWorseGrade() {
        var assessment = Dossiers.graded(intermediary, "intel", Confidence.ACCEPT);
        intermediary.accept(assessment, acceptance(null), Readers.named("poldir"), Dossiers.NOW);

        intermediary.doubt();
        assertThat(intermediary.accepted()).isFalse();
        assertThatThrownBy(
                        () -> intermediary.accept(assessment, acceptance(null), Readers.named("poldir"), Dossiers.NOW))
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
