package subrosa.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScenarioFileTests {

    private static final String HEAD =
            """
            id: tale
            title: A tale
            summary: Told for the test.
            source: invented for the test
            steps:
            """;

    @Test
    void namesAnUnknownFieldAndItsLine() {
        assertRefused(
                HEAD
                        + """
                  - step: one
                    on: 1993-01-01T00:00:00Z
                    by: desk
                    complet: draftMandate
                """,
                "tale.yaml, line ",
                "there is no field complet");
    }

    @Test
    void namesAMissingField() {
        assertRefused(
                HEAD
                        + """
                  - step: one
                    by: desk
                    complete: draftMandate
                """,
                "on");
    }

    @Test
    void wantsExactlyOneActInAStep() {
        assertRefused(
                HEAD
                        + """
                  - step: one
                    on: 1993-01-01T00:00:00Z
                    by: desk
                """,
                "step one",
                "say one of open, complete, reply, contact, event and addInstrument");
    }

    @Test
    void refusesStepsThatRunBackwards() {
        assertRefused(
                HEAD
                        + """
                  - { step: one, on: 1993-01-02T00:00:00Z, by: desk, complete: draftMandate }
                  - { step: two, on: 1993-01-01T00:00:00Z, by: desk, complete: draftMandate }
                """,
                "step two",
                "dated before the step above it");
    }

    @Test
    void refusesTheSameNameTwice() {
        assertRefused(
                HEAD
                        + """
                  - { step: one, on: 1993-01-01T00:00:00Z, by: desk, complete: draftMandate }
                  - { step: one, on: 1993-01-02T00:00:00Z, by: desk, complete: draftMandate }
                """,
                "step one",
                "stands twice");
    }

    @Test
    void saysWhichScenariosThereAre() {
        assertThatThrownBy(() -> new Scenarios().named("atlantis-9600"))
                .isInstanceOf(ScenarioUnreadable.class)
                .hasMessageContaining("oslo-1993");
    }

    @Test
    void keepsItsIntervalsWhenItIsToldLater() {
        var tale = Scenarios.read(
                        "tale.yaml",
                        HEAD
                                + """
                  - { step: one, on: 1993-01-01T00:00:00Z, by: desk, complete: x, with: { day: "1993-01-05", choice: "~Memorandum of 1993-01-05", words: "in 1993" } }
                """)
                .shifted(Duration.ofDays(10));

        var step = tale.steps().get(0);
        assertThat(step.on()).isEqualTo("1993-01-11T00:00:00Z");
        assertThat(step.submission())
                .containsEntry("day", "1993-01-15")
                .containsEntry("choice", "~Memorandum of 1993-01-15")
                .containsEntry("words", "in 1993");
    }

    @Test
    void endsWhereItIsToldTo() {
        var oslo = new Scenarios().named("oslo-1993").until("sign-mandate");
        assertThat(oslo.steps()).last().extracting(Scenario.Step::step).isEqualTo("sign-mandate");
    }

    private static void assertRefused(String text, String... words) {
        assertThatThrownBy(() -> Scenarios.read("tale.yaml", text))
                .isInstanceOf(ScenarioUnreadable.class)
                .hasMessageContainingAll(words);
    }
}
