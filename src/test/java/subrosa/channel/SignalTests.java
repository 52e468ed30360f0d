package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import subrosa.Readers;

/** Tests of good faith and authority, and promises. */
class SignalTests {

    @Test
    void refusesATestThatCannotBeTakenBack() {
        assertThatThrownBy(() -> test(Stakes.LOW, false, 1, List.of())).isInstanceOf(TestNotReversible.class);
    }

    @Test
    void repeatsAFailedTestOnlyAtLowerStakes() {
        var failed = observed(test(Stakes.MEDIUM, true, 1, List.of()), ObservationOutcome.FAILED);

        assertThatThrownBy(() -> test(Stakes.MEDIUM, true, 1, List.of(failed))).isInstanceOf(StakesNotLowered.class);
        assertThat(test(Stakes.LOW, true, 1, List.of(failed)).stakes()).contains(Stakes.LOW);
    }

    @Test
    void refusesThePlannersOwnObservation() {
        var test = test(Stakes.LOW, true, 1, List.of());

        assertThatThrownBy(() ->
                        test.observe(observation(ObservationOutcome.PASSED), Readers.named("envoy"), Dossiers.NOW))
                .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void refusesTheObservationOfWhoeverStandsInForThePlanner() {
        var test = test(Stakes.LOW, true, 1, List.of());

        for (var observer :
                List.of(Readers.deputy("intel", "envoy", Dossiers.NOW), Readers.absent("intel", "envoy", Dossiers.NOW)))
            assertThatThrownBy(() -> test.observe(observation(ObservationOutcome.PASSED), observer, Dossiers.NOW))
                    .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void isObservedOnce() {
        var test = observed(test(Stakes.LOW, true, 1, List.of()), ObservationOutcome.FAILED);

        assertThatThrownBy(() ->
                        test.observe(observation(ObservationOutcome.PASSED), Readers.named("intel"), Dossiers.NOW))
                .isInstanceOf(AlreadyObserved.class);
        assertThat(test.failed()).isTrue();
    }

    @Test
    void establishesTrustWithTheAgreedNumberOfTests() {
        var first = observed(test(Stakes.LOW, true, 2, List.of()), ObservationOutcome.PASSED);
        assertThat(TestStanding.of(List.of(first))).isEqualTo(TestStanding.MORE);

        var second = observed(test(Stakes.HIGH, true, 2, List.of(first)), ObservationOutcome.PASSED);
        assertThat(TestStanding.of(List.of(first, second))).isEqualTo(TestStanding.ENOUGH);
    }

    @Test
    void givesUpAfterTwoFailuresInARow() {
        var first = observed(test(Stakes.MEDIUM, true, 1, List.of()), ObservationOutcome.FAILED);
        assertThat(TestStanding.of(List.of(first))).isEqualTo(TestStanding.REPEAT);

        var second = observed(test(Stakes.LOW, true, 1, List.of(first)), ObservationOutcome.FAILED);
        assertThat(TestStanding.of(List.of(first, second))).isEqualTo(TestStanding.DISTRUST);
    }

    @Test
    void letsWhoeverRecordedAPromiseReportThatItWasKept() {
        var promise = Dossiers.as(
                "desk",
                () -> new Signal(
                        "CH-TEST01",
                        Direction.PROMISED_BY_US,
                        new Undertaking("release", Dossiers.TODAY),
                        null,
                        Dossiers.NOW));

        promise.observe(observation(ObservationOutcome.PASSED), Readers.named("desk"), Dossiers.NOW);

        assertThat(promise.passed()).isTrue();
        assertThat(promise.test()).isFalse();
    }

    private static Signal test(Stakes stakes, boolean reversible, int agreed, List<Signal> earlier) {
        var plan = new TestPlanDraft("step", Dossiers.TODAY, "by eye", stakes, reversible, null, null, agreed);
        return Dossiers.as("envoy", () -> Signal.test("CH-TEST01", plan, earlier, Dossiers.NOW));
    }

    private static Signal observed(Signal test, ObservationOutcome outcome) {
        test.observe(observation(outcome), Readers.named("intel"), Dossiers.NOW);
        return test;
    }

    private static Observation observation(ObservationOutcome outcome) {
        return new Observation(outcome, Dossiers.TODAY, "seen", "a second source");
    }
}
