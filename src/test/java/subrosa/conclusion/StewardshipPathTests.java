package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.channel.Timeline;
import subrosa.channel.TimelineEntry;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.Instruments;

/** The roads through stewardship.bpmn. */
@OnTheEngine
class StewardshipPathTests {

    private static final Map<String, Object> REDACTION = Map.of(
            "decision",
            "REDACT",
            "equities",
            "The ally agrees",
            "harmTest",
            "Names are struck out",
            "livingPersonRisk",
            true,
            "exemption",
            "Section 5");

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
    Timeline timeline;

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
        comeUpForReviewInTenDays(channel);
        var run = story.start("stewardship", channel, Map.of());
        story.advance(Duration.ofDays(11));
        var release = Map.<String, Object>of(
                "decision", "RELEASE", "equities", "None", "harmTest", "None", "livingPersonRisk", false);
        story.as("records").completes(channel, "reviewRecords", release);
        story.as("inspector")
                .completes(channel, "countersignReview", Map.of("outcome", "RETURN", "reason", "Ask the ally"));
        review(channel).passed("noteDecisionOnReview").notPassed("recordReviewSignature", "archiveRecords");
        assertThat(story.reasonsOnFile(channel)).containsExactly("Ask the ally");
        story.as("records").completes(channel, "reviewRecords", release);
        story.as("inspector").completes(channel, "countersignReview", Map.of("outcome", "SIGN"));
        review(channel).passed("archiveRecords", "recordsReleased");
        run.passed("reviewDateReached", "declassification", "recordsArchived").notPassed("reportObligations");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void recordsWhoseSourceIsStillAtRiskComeUpAgain() {
        var channel = concluding.channel("il", Nature.STATE);
        comeUpForReviewInTenDays(channel);
        var run = story.start("stewardship", channel, Map.of());
        story.advance(Duration.ofDays(11));
        var next = concluding.today().plusDays(30);
        story.as("records").completes(channel, "reviewRecords", extension(next));
        story.as("inspector").completes(channel, "countersignReview", Map.of("outcome", "SIGN"));

        review(channel).passed("recordReviewSignature", "reviewExtended").notPassed("archiveRecords");
        run.passed("areRecordsReleased", "deriveObligations").notPassed("recordsArchived", "reportObligations");
        assertThat(story.openTasks(channel)).isEmpty();
        assertThat(story.as("desk", () -> reviews.last(channel).orElseThrow())).satisfies(review -> {
            assertThat(review.sheet().decision()).isEqualTo(ReviewDecision.EXTEND);
            assertThat(review.sheet().reason()).isEqualTo("A source lives");
            assertThat(review.countersignedBy()).contains("inspector");
        });
        assertThat(story.as("desk", () -> reviews.reviewOn(channel))).isEqualTo(next);

        story.advance(Duration.ofDays(29));
        assertThat(story.openTasks(channel)).as("a day too early").isEmpty();
        story.advance(Duration.ofDays(2));
        story.as("records").completes(channel, "reviewRecords", REDACTION);
        story.as("inspector").completes(channel, "countersignReview", Map.of("outcome", "SIGN"));
        run.passed("recordsArchived").notPassed("reportObligations");
        assertThat(run.isOver()).isTrue();
        assertThat(story.as("desk", () -> timeline.of(channel)))
                .extracting(TimelineEntry::act)
                .containsSubsequence(
                        "The records were reviewed: EXTEND.",
                        "The inspector co-signed the review.",
                        "The records were reviewed: REDACT.",
                        "The inspector co-signed the review.",
                        "The records were transferred to the archive.");
    }

    /** The archive closed over a late instrument whose text was still being written. */
    @Test
    void archivesNothingWhileAFurtherInstrumentIsUnderWay() {
        var channel = concluding.channel("il", Nature.STATE);
        var further = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        comeUpForReviewInTenDays(channel);
        var run = story.start("stewardship", channel, Map.of());
        story.advance(Duration.ofDays(11));
        story.as("records").completes(channel, "reviewRecords", REDACTION);
        story.start("convergence", channel, Map.of("instrument", further.toString()));

        assertThatThrownBy(
                        () -> story.as("inspector").completes(channel, "countersignReview", Map.of("outcome", "SIGN")))
                .isInstanceOf(InstrumentUnderWay.class);
        story.as("inspector")
                .completes(channel, "countersignReview", Map.of("outcome", "RETURN", "reason", "Another text"));
        assertThatThrownBy(() -> story.as("records").completes(channel, "reviewRecords", REDACTION))
                .isInstanceOf(InstrumentUnderWay.class);
        story.as("records")
                .completes(
                        channel, "reviewRecords", extension(concluding.today().plusDays(30)));
        story.as("inspector").completes(channel, "countersignReview", Map.of("outcome", "SIGN"));

        run.notPassed("recordsArchived");
        assertThat(run.isOver()).isFalse();
    }

    private Story.Run review(String channel) {
        return story.run("declassification", channel);
    }

    private void comeUpForReviewInTenDays(String channel) {
        var until = concluding.today().plusDays(10);
        story.as(
                "records",
                () -> reviews.record(
                        channel,
                        new RecordReviewDraft(
                                ReviewDecision.EXTEND, "None", "None", false, null, until, "Talks go on")));
        story.as("inspector", () -> reviews.countersign(channel));
    }

    private static Map<String, Object> extension(LocalDate next) {
        return Map.of(
                "decision",
                "EXTEND",
                "equities",
                "The ally objects",
                "harmTest",
                "A source could be found",
                "livingPersonRisk",
                true,
                "exemption",
                "Section 5",
                "nextReviewOn",
                next.toString(),
                "reason",
                "A source lives");
    }
}
