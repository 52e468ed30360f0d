package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Assessment;
import subrosa.channel.Capacity;
import subrosa.channel.Channels;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.Contacts;
import subrosa.channel.Intermediaries;
import subrosa.channel.IntermediaryStatus;
import subrosa.channel.LineBearsLowStakesOnly;
import subrosa.channel.LineFrozen;
import subrosa.channel.NamedIntermediary;
import subrosa.channel.SecondChannelMissing;
import subrosa.channel.Signals;
import subrosa.channel.Stakes;
import subrosa.channel.Tempo;
import subrosa.channel.TestPlanDraft;
import subrosa.compartment.NotKnown;
import subrosa.engine.MovableClock;
import subrosa.policy.Gate;
import subrosa.policy.Gates;
import subrosa.policy.Subject;

@OnTheEngine
class IntermediaryValidationPathTests {

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    Signals signals;

    @Autowired
    Contacts contacts;

    @Autowired
    ObjectMapper json;

    @Autowired
    Gates gates;

    @Autowired
    MovableClock clock;

    private Exploration at;
    private UUID intermediary;

    @BeforeEach
    void authoriseContact() {
        at = new Exploration(story, channels, clock);
        at.authorise();
        intermediary = at.firstIntermediary(intermediaries);
    }

    @Test
    void acceptsTheUnknownOnlyAfterCorroboration() {
        var run = begin();
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("F", "6", "CLAIMED", "NO"));
        story.as("poldir").completes(at.channel, "seekCorroboration", corroboration());
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("B", "3", "CLAIMED", "YES"));
        assertThat(open()).isFalse();

        assertThatThrownBy(() ->
                        story.as("poldir").completes(at.channel, "acceptIntermediary", Map.of("outcome", "ACCEPT")))
                .isInstanceOf(SecondChannelMissing.class);
        story.as("poldir")
                .completes(
                        at.channel,
                        "acceptIntermediary",
                        Map.of("outcome", "ACCEPT", "secondChannel", "The talks in Washington"));

        run.passed("recordGrades", "assessConfidence", "recordCorroborationSought", "recordAcceptance")
                .passed("intermediaryAccepted")
                .notPassed("closeLine", "recordRejection", "intermediaryRejected");
        assertThat(open()).isTrue();
        assertThat(story.asSystem(() -> intermediaries.assessmentsOf(intermediary).stream()
                        .flatMap(assessment -> assessment.row().stream())
                        .toList()))
                .containsExactly("C8", "C6");
    }

    @Test
    void closesTheLineThroughAnUnreliableSource() {
        var run = begin();
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("E", "2", "TESTED", "YES"));
        story.as("poldir").completes(at.channel, "closeLine", Map.of("reason", "Unreliable"));

        run.passed("recordRejection", "intermediaryRejected")
                .notPassed("acceptIntermediary", "recordAcceptance", "seekCorroboration");
        assertThat(status()).isEqualTo(IntermediaryStatus.REJECTED);
        assertThat(open()).isFalse();
    }

    @Test
    void closesTheLineWhenContradictedForTheSecondTime() {
        var run = begin();
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("B", "2", "TESTED", "CONTRADICTED"));
        story.as("poldir").completes(at.channel, "seekCorroboration", corroboration());
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("B", "2", "TESTED", "CONTRADICTED"));

        assertThat(story.openTasks(at.channel)).containsExactly("closeLine");
        run.notPassed("acceptIntermediary");
    }

    @Test
    void validatesFurtherWhenThePoliticalDirectorHesitates() {
        var run = begin();
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("A", "1", "TESTED", "YES"));
        story.as("poldir").completes(at.channel, "acceptIntermediary", Map.of("outcome", "VALIDATE_FURTHER"));
        story.as("poldir").completes(at.channel, "seekCorroboration", Map.of("outcome", "END"));
        story.as("poldir").completes(at.channel, "closeLine", Map.of("reason", "Not needed any more"));

        run.passed("recordRejection").notPassed("recordAcceptance", "recordCorroborationSought");
        assertThat(story.asSystem(() -> intermediaries.assessmentsOf(intermediary)))
                .extracting(assessment -> assessment.row().orElseThrow())
                .containsExactly("C4");
    }

    /** Row C7: the line bears the steps of confidence-building, but no text; the validation goes on. */
    @Test
    void acceptsTheUnknownForLowStakesAndGradesAgain() {
        var run = begin();
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("F", "2", "TESTED", "YES"));
        accept();

        assertThat(status()).isEqualTo(IntermediaryStatus.ACCEPTED);
        assertThat(open()).as("it hands over no text").isFalse();
        run.passed("recordLimitedAcceptance").notPassed("recordAcceptance", "intermediaryAccepted");
        story.as("envoy", () -> signals.planTest(at.channel, test(Stakes.LOW)));
        assertThatThrownBy(() -> story.as("envoy", () -> signals.planTest(at.channel, test(Stakes.MEDIUM))))
                .isInstanceOf(LineBearsLowStakesOnly.class);

        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("B", "2", "TESTED", "YES"));
        assertThat(open()).as("a new grade overtakes the acceptance").isFalse();
        accept();
        run.passed("recordAcceptance", "intermediaryAccepted");
        assertThat(open()).isTrue();
        story.as("envoy", () -> signals.planTest(at.channel, test(Stakes.MEDIUM)));
    }

    /** Row C3: nothing goes through a line that a second channel contradicted, until it has been graded again. */
    @Test
    void freezesTheTrafficOfAContradictedLine() {
        begin();
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("B", "2", "TESTED", "CONTRADICTED"));
        assertThatThrownBy(() -> story.as("envoy", () -> contacts.plan(at.channel, contact())))
                .isInstanceOf(LineFrozen.class)
                .hasMessageContaining("C3");
        assertThatThrownBy(() -> story.as("envoy", () -> signals.planTest(at.channel, test(Stakes.LOW))))
                .isInstanceOf(LineFrozen.class);

        story.as("poldir").completes(at.channel, "seekCorroboration", corroboration());
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("C", "4", "CLAIMED", "NO"));
        story.as("envoy", () -> contacts.plan(at.channel, contact()));
        story.as("envoy", () -> signals.planTest(at.channel, test(Stakes.LOW)));
    }

    @Test
    void keepsAnAssessmentWithItsGraderAndRegradeDate() {
        begin();
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("A", "1", "TESTED", "YES"));

        assertThat(story.asSystem(() -> intermediaries.assessmentsOf(intermediary)))
                .singleElement()
                .satisfies(assessment -> {
                    assertThat(assessment.recordedBy()).isEqualTo("intel");
                    assertThat(assessment.regradeDue())
                            .contains(assessment.recordedAt().plus(java.time.Duration.ofDays(90)));
                })
                .isInstanceOf(Assessment.class);
    }

    /** Row C8 in CRISIS tempo: the channel goes on by its other line, and nothing is committed by this one. */
    @Test
    void listensOnlyWhereAnotherLineMayCarryTheChannel() {
        inACrisis();
        var other = story.as("desk", () -> intermediaries
                .add(at.channel, new NamedIntermediary("BIRCH", Capacity.COUNTERPART_ENVOY, "envoy"))
                .id());
        var run = begin();
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("F", "6", "CLAIMED", "NO"));

        run.passed("recordListening", "lineListens").notPassed("canLineBeTrusted", "recordAcceptance");
        assertThat(status()).isEqualTo(IntermediaryStatus.LISTENING);
        assertThat(open()).as("nobody carries the channel yet").isFalse();

        intermediary = other;
        begin();
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("B", "2", "TESTED", "YES"));
        accept();
        assertThat(open()).isTrue();
    }

    @Test
    void validatesTheLastLineFurtherEvenInACrisis() {
        inACrisis();
        var run = begin();
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("F", "6", "CLAIMED", "NO"));

        run.passed("canLineBeTrusted").notPassed("recordListening");
        assertThat(story.openTasks(at.channel)).containsExactly("seekCorroboration");
        assertThatThrownBy(() -> story.asSystem(() -> {
                    intermediaries.listen(at.channel, UUID.randomUUID());
                    return at.channel;
                }))
                .isInstanceOf(NotKnown.class);
    }

    private void inACrisis() {
        story.as("poldir", () -> {
            channels.changeTempo(at.channel, Tempo.CRISIS, "A hostage's life is at risk.");
            return at.channel;
        });
    }

    private void accept() {
        story.as("poldir")
                .completes(
                        at.channel,
                        "acceptIntermediary",
                        Map.of("outcome", "ACCEPT", "secondChannel", "The talks in Washington"));
    }

    private ContactPlanDraft contact() {
        return json.convertValue(at.plan(), ContactPlanDraft.class);
    }

    private TestPlanDraft test(Stakes stakes) {
        return json.convertValue(at.test(stakes.name()), TestPlanDraft.class);
    }

    private Story.Run begin() {
        return story.start("intermediaryValidation", at.channel, Map.of("intermediary", intermediary.toString()));
    }

    private Map<String, Object> corroboration() {
        return Map.of(
                "outcome", "GRADE_AGAIN",
                "secondChannel", "The talks in Washington",
                "askedOn", at.today().toString(),
                "asked", "Does he speak for his chairman?");
    }

    private boolean open() {
        return story.asSystem(
                () -> gates.shut(java.util.List.of(Gate.INTERMEDIARY_VALIDATED), Subject.channel(at.channel))
                        .isEmpty());
    }

    private IntermediaryStatus status() {
        return story.asSystem(() -> intermediaries.get(at.channel, intermediary).status());
    }
}
