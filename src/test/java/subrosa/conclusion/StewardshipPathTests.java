package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.Instruments;

/** The roads through stewardship.bpmn. */
@OnTheEngine
@Import(Concluding.class)
class StewardshipPathTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    Instruments instruments;

    @Autowired
    StoredObligations stored;

    @Autowired
    RecordReviews reviews;

    @Autowired
    Clock clock;

    @Test
    void reportsEachQuarterAndTakesAdviceOnABreachOnly() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = story.start("stewardship", channel, Map.of());
        assertThat(story.openTasks(channel)).isEmpty();
        story.advance(Duration.ofDays(92));
        story.as("desk").completes(channel, "reportObligations", Map.of("entries", List.of()));
        run.passed("deriveObligationsAgain", "recordObligations").notPassed("adviseOnBreach", "reviewRecords");
        story.advance(Duration.ofDays(92));
        assertThat(story.openTasks(channel)).containsExactly("reportObligations");
    }

    @Test
    void aBreachTakesTheLegalAdvisersAdvice() {
        var channel = concluding.channel("il", Nature.STATE);
        var instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        var obligation = story.as("desk", () -> {
            var text = instruments.get(instrument);
            return stored.save(new Obligation(
                            text, text.currentVersion().provisions().get(0), 0, clock.instant()))
                    .id();
        });
        var run = story.start("stewardship", channel, Map.of());
        story.advance(Duration.ofDays(92));
        story.as("desk")
                .completes(
                        channel,
                        "reportObligations",
                        Map.of(
                                "entries",
                                List.of(Map.of(
                                        "obligation",
                                        obligation.toString(),
                                        "status",
                                        "BREACHED",
                                        "evidence",
                                        "A note of protest"))));
        story.as("legal")
                .completes(channel, "adviseOnBreach", Map.of("advice", "CONSULTATION", "grounds", "Not yet material"));
        run.passed("adviseOnBreach", "recordAdvice").notPassed("archiveRecords");
    }

    @Test
    void recordsAreReviewedByTwoAtTheirDateAndArchived() {
        var channel = concluding.channel("il", Nature.STATE);
        var until = concluding.today().plusDays(10);
        story.as(
                "records",
                () -> reviews.record(
                        channel,
                        new RecordReviewDraft(
                                ReviewDecision.EXTEND, "None", "None", false, null, until, "Talks go on")));
        story.as("inspector", () -> reviews.countersign(channel));
        var run = story.start("stewardship", channel, Map.of());
        story.advance(Duration.ofDays(11));
        var release = Map.<String, Object>of(
                "decision", "RELEASE", "equities", "None", "harmTest", "None", "livingPersonRisk", false);
        story.as("records").completes(channel, "reviewRecords", release);
        story.as("inspector")
                .completes(channel, "countersignReview", Map.of("outcome", "RETURN", "reason", "Ask the ally"));
        run.notPassed("recordReviewSignature", "archiveRecords");
        story.as("records").completes(channel, "reviewRecords", release);
        story.as("inspector").completes(channel, "countersignReview", Map.of("outcome", "SIGN"));
        run.passed("reviewDateReached", "archiveRecords", "recordsArchived").notPassed("reportObligations");
        assertThat(run.isOver()).isTrue();
    }
}
