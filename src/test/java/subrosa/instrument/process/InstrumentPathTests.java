package subrosa.instrument.process;

import static org.assertj.core.api.Assertions.assertThat;
import static subrosa.instrument.Talks.article;
import static subrosa.instrument.Talks.text;
import static subrosa.review.ReviewTasks.agree;
import static subrosa.review.ReviewTasks.checked;
import static subrosa.review.ReviewTasks.integrity;
import static subrosa.review.ReviewTasks.memo;
import static subrosa.review.ReviewTasks.opinion;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.channel.Tempo;
import subrosa.channel.Timeline;
import subrosa.instrument.Instruments;
import subrosa.instrument.Talks;
import subrosa.instrument.Texts;
import subrosa.review.Clearances;

/** The roads of the diagram that carries one instrument. */
@OnTheEngine
@Import(Talks.class)
class InstrumentPathTests {

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Texts texts;

    @Autowired
    Instruments instruments;

    @Autowired
    Clearances clearances;

    @Autowired
    Timeline timeline;

    private String channel;
    private UUID instrument;
    private Story.Run run;

    @BeforeEach
    void setOut() {
        channel = talks.open(Tempo.STANDARD, Nature.STATE);
        instrument = talks.drafted(channel, texts, false, "Elections");
        run = story.start("instrumentPath", channel, Map.of("instrument", instrument.toString()));
    }

    @Test
    void asksForInitialsAndApprovalAndTakesTheAnnouncementInHandOnceReviewed() {
        reviewed("CLEAR", Map.of());

        run.passed("reviews", "beginAnnouncement", "announcementBegins")
                .notPassed("integrityReviewAgain", "textBarred", "conclusion", "instrumentConcluded");
        assertThat(story.openTasks(channel)).contains("initialText", "draftActionMemo", "prepareCommunique");
    }

    @Test
    void notesThatTheReviewsAreOverdueAndWaitsOn() {
        story.advance(Duration.ofDays(10).plusMinutes(1));

        run.passed("reviewsOverdue", "noteOverdueReviews", "reviewsOverdueNoted")
                .notPassed("reviews", "textBarred", "beginAnnouncement");
        assertThat(story.openTasks(channel)).containsExactlyInAnyOrder("giveLegalOpinion", "reportIntegrity");
        assertThat(story.asSystem(() -> timeline.of(channel))).last().satisfies(noted -> assertThat(noted.act())
                .endsWith("has passed its time limit."));

        reviewed("CLEAR", Map.of());
        run.passed("reviews", "beginAnnouncement");
    }

    @Test
    void asksForIntegrityAgainWhenTheLawChangedTheTextAfterTheReport() {
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal2").completes(channel, "checkVictims", checked());
        story.as("legal")
                .completes(
                        channel,
                        "giveLegalOpinion",
                        opinion("CLEAR_WITH_CHANGES", Map.of("thirdStates", "CHANGE", "thirdStatesNote", "Name both")));
        story.as("legal2").completes(channel, "countersignOpinion", agree());
        story.as("envoy").completes(channel, "amendText", text(article("1", "Elections, by both sides")));
        story.as("legal2")
                .completes(channel, "confirmChanges", Map.of("verdict", "CONFIRMED", "confirmUnchanged", true));

        run.passed("legalReview", "integrityReview", "compareReviews").notPassed("reviews", "beginAnnouncement");
        assertThat(story.openTasks(channel)).containsExactly("reportIntegrity");

        story.as("inclusion").completes(channel, "reportIntegrity", Map.of("confirmUnchanged", true));
        story.as("legal2").completes(channel, "checkVictims", checked());
        run.passed("integrityReviewAgain", "reviewsEnd", "beginAnnouncement").notPassed("textBarred", "textMustChange");
        assertThat(story.asSystem(() -> clearances.of(instrument))).satisfies(both -> {
            assertThat(both.legalClear()).isTrue();
            assertThat(both.integrityReported()).isTrue();
        });
    }

    @Test
    void givesUpABarredInstrumentAlone() {
        reviewed("BARRED", Map.of("amnesty", "BAR", "amnestyNote", "For war crimes"));
        decides("ABANDON");

        run.passed("textBarred", "recordNextStep", "abandonInstrument", "instrumentAbandoned")
                .notPassed("convergenceAgain", "beginAnnouncement", "approvals");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> instruments.get(instrument)).dropped()).isTrue();
    }

    @Test
    void reopensABarredTextWithTheOtherSide() {
        reviewed("BARRED", Map.of("amnesty", "BAR", "amnestyNote", "For war crimes"));
        decides("RENEGOTIATE");

        run.passed("textBarred", "recordNextStep", "textMustChange").notPassed("abandonInstrument");
        assertThat(story.openTasks(channel)).containsExactly("draftText");
    }

    @Test
    void letsTheTextChangeLateAndReviewsItAnewWithoutASecondAnnouncement() {
        reviewed("CLEAR", Map.of());
        story.as("envoy").completes(channel, "initialText", Map.of("outcome", "TEXT_CHANGED", "change", "A late word"));

        run.passed("textChangedAtInitialling", "textMustChange").notPassed("approvals", "conclusion");
        assertThat(story.openTasks(channel))
                .contains("draftText", "prepareCommunique")
                .doesNotContain("initialText", "draftActionMemo");
    }

    @Test
    void asksWhatNowWhenThePrincipalRefuses() {
        reviewed("CLEAR", Map.of());
        story.as("treaty").completes(channel, "draftActionMemo", memo("FOREIGN_MINISTER"));
        story.as("principal").completes(channel, "approveText", Map.of("decision", "REFUSE", "reason", "Too early"));

        run.passed("approvalRefused", "whatNow").notPassed("approvals", "conclusion");
        assertThat(story.openTasks(channel)).contains("decideNextStep");
    }

    private void reviewed(String outcome, Map<String, Object> but) {
        if (!outcome.equals("BARRED")) {
            story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
            story.as("legal2").completes(channel, "checkVictims", checked());
        }
        story.as("legal").completes(channel, "giveLegalOpinion", opinion(outcome, but));
        story.as("legal2").completes(channel, "countersignOpinion", agree());
    }

    private void decides(String decision) {
        story.as("poldir")
                .completes(channel, "decideNextStep", Map.of("decision", decision, "reason", "For the record of it"));
    }
}
