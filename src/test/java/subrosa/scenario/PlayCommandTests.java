package subrosa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import subrosa.OnTheEngine;
import subrosa.documents.Papers;
import subrosa.engine.MovableClock;
import subrosa.scenario.Scenario.Expectation;

/** A play holds only if every expectation does: what fails is told by its step, and by the exit status. */
@OnTheEngine
@ExtendWith(OutputCaptureExtension.class)
class PlayCommandTests {

    private static final String STEP = "draft-mandate";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Autowired
    Scenarios scenarios;

    @Autowired
    Player player;

    @Autowired
    Papers papers;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder = Path.of("");

    @Test
    void exitsWithZeroWhenEveryExpectationHeld(CapturedOutput output) throws IOException {
        assertThat(play(UnaryOperator.identity())).isZero();

        assertThat(output).contains("All 3 steps held.").doesNotContain("FAILED");
        assertThat(timeline()).hasSize(3).allSatisfy(line -> assertThat(line).containsEntry("held", true));
    }

    static Stream<Arguments> wrongExpectations() {
        return Stream.of(
                Arguments.of(
                        new Expectation(List.of("F1"), null, null, null, null),
                        "expected row F1; the system named [D3, F3]"),
                Arguments.of(
                        new Expectation(null, "GateShut", null, null, null),
                        "expected a refusal by GateShut, and there was none"),
                Arguments.of(
                        new Expectation(null, null, List.of("never said"), null, null),
                        "expected the words “never said”"),
                Arguments.of(
                        new Expectation(null, null, null, List.of("signMandate"), null),
                        "expected task signMandate to be open"),
                Arguments.of(
                        new Expectation(null, null, null, null, List.of("clearPolicy")),
                        "expected task clearPolicy not to be open"));
    }

    @ParameterizedTest
    @MethodSource("wrongExpectations")
    void namesTheStepWhoseExpectationDoesNotHoldAndExitsWithOne(Expectation wrong, String unmet, CapturedOutput output)
            throws IOException {
        assertThat(play(step -> with(step, step.submission(), wrong))).isEqualTo(1);

        assertStopped(unmet, output);
    }

    @Test
    void namesTheStepThatIsRefusedAgainstAllExpectationsAndExitsWithOne(CapturedOutput output) throws IOException {
        var status = play(step -> {
            var tooLong = new HashMap<>(step.submission());
            tooLong.put("expiresOn", step.on().toLocalDate().plusDays(200).toString());
            return with(step, tooLong, step.expect());
        });

        assertThat(status).isEqualTo(1);
        assertStopped("refused by MandateTooLong", output);
    }

    @Test
    void exitsWithOneWhenThereIsNoSuchScenario(CapturedOutput output) throws IOException {
        assertThat(run("play", "atlantis-9600")).isEqualTo(1);

        assertThat(output).contains("There is no scenario atlantis-9600");
    }

    private void assertStopped(String unmet, CapturedOutput output) throws IOException {
        assertThat(output)
                .contains("FAILED at step " + STEP + ": " + unmet)
                .contains("Stopped after 2 of 3 steps.")
                .doesNotContain("All 3 steps held.");
        assertThat(timeline()).hasSize(2).last().satisfies(line -> assertThat(line)
                .containsEntry("step", STEP)
                .containsEntry("held", false));
    }

    /** Plays the beginning of Oslo from a file in which one step is another, so many days later that it begins now. */
    private int play(UnaryOperator<Scenario.Step> otherwise) throws IOException {
        var oslo = scenarios.named("oslo-1993").until("clear-lawfulness");
        var days = ChronoUnit.DAYS.between(oslo.steps().get(0).on().toInstant(), clock.instant()) + 1;
        var later = oslo.shifted(Duration.ofDays(days));
        var steps = later.steps().stream()
                .map(step -> step.step().equals(STEP) ? otherwise.apply(step) : step)
                .toList();
        var file = folder.resolve("tale.yaml");
        YAML.writeValue(file.toFile(), new Scenario(later.id(), later.title(), later.summary(), later.source(), steps));
        return run("play", file.toString(), "--out=" + folder);
    }

    /** The status with which the program would exit. */
    private int run(String... arguments) throws IOException {
        var command = new PlayCommand(scenarios, player, papers, clock);
        command.run(new DefaultApplicationArguments(arguments));
        return command.getExitCode();
    }

    private static Scenario.Step with(
            Scenario.Step step, Map<String, Object> submission, @Nullable Expectation expect) {
        return new Scenario.Step(
                step.step(),
                step.on(),
                step.by(),
                step.who(),
                step.open(),
                step.complete(),
                step.instrument(),
                submission,
                step.reply(),
                step.contact(),
                step.event(),
                step.addInstrument(),
                expect,
                step.history());
    }

    private List<Map<String, Object>> timeline() throws IOException {
        return new ObjectMapper()
                .readerForListOf(Map.class)
                .readValue(folder.resolve("timeline.json").toFile());
    }
}
