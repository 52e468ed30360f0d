package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Assessment;
import subrosa.channel.Channels;
import subrosa.channel.Intermediaries;
import subrosa.channel.IntermediaryStatus;
import subrosa.channel.SecondChannelMissing;
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
