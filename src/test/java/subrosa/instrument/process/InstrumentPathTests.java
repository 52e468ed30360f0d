package subrosa.instrument.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.instrument.Talks.article;
import static subrosa.instrument.Talks.text;
import static subrosa.review.ReviewTasks.agree;
import static subrosa.review.ReviewTasks.checked;
import static subrosa.review.ReviewTasks.integrity;
import static subrosa.review.ReviewTasks.memo;
import static subrosa.review.ReviewTasks.opinion;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.channel.Tempo;
import subrosa.channel.Timeline;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentOutline;
import subrosa.instrument.Instruments;
import subrosa.instrument.NotOurInstrument;
import subrosa.instrument.Talks;
import subrosa.instrument.Texts;
import subrosa.review.Clearances;
import subrosa.review.LegalBarDraft;
import subrosa.review.LegalBars;
import subrosa.review.LegalItem;

/** The roads of the diagram that carries one instrument. */
@OnTheEngine
class InstrumentPathTests {

    /** As long as the form takes. */
    private static final String WHY = "No. ".repeat(990) + "Never";

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Texts texts;

    @Autowired
    LegalBars bars;

    @Autowired
    Instruments instruments;

    @Autowired
    Clearances clearances;

    @Autowired
    Timeline timeline;

    @Autowired
    Clock clock;

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
                .endsWith("has passed its time limit; the inspector was told."));

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

    /** What shuts the gate of the law again while integrity is still being looked at is no reason to look at integrity again. */
    @Test
    void endsAReviewWhoseTextWasBarredSinceItWasCleared() {
        story.as("legal").completes(channel, "giveLegalOpinion", opinion("CLEAR", Map.of()));
        story.as("legal2").completes(channel, "countersignOpinion", agree());
        story.as(
                "legal",
                () -> bars.record(channel, new LegalBarDraft(instrument, LegalItem.CHARTER, "It threatens force.")));
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal2").completes(channel, "checkVictims", checked());

        run.passed("compareReviews", "textBarredSince", "textBarred")
                .notPassed("integrityReviewAgain", "beginAnnouncement");
        assertThat(story.openTasks(channel)).containsExactly("decideNextStep");
    }

    @Test
    void outlinesNothingThatIsNotOurs() {
        var theirs = new InstrumentOutline(
                "A pact of others", InstrumentForm.SINGLE, List.of("en"), List.of("The other side"), false);

        assertThatThrownBy(() -> story.as("desk", () -> instruments.add(channel, theirs)))
                .isInstanceOf(NotOurInstrument.class);
    }

    @Test
    void givesUpABarredInstrumentAlone() {
        reviewed("BARRED", Map.of("amnesty", "BAR", "amnestyNote", "For war crimes"));
        decides("ABANDON");
        assertThat(story.reasonsOnFile(channel)).containsExactly(WHY);

        run.passed("textBarred", "noteDecisionOnNextStep", "abandonInstrument", "instrumentAbandoned")
                .notPassed("convergenceAgain", "beginAnnouncement", "approvals");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> instruments.get(instrument)).dropped()).isTrue();
    }

    @Test
    void reopensABarredTextWithTheOtherSide() {
        reviewed("BARRED", Map.of("amnesty", "BAR", "amnestyNote", "For war crimes"));
        decides("RENEGOTIATE");

        run.passed("textBarred", "noteDecisionOnNextStep", "textMustChange").notPassed("abandonInstrument");
        assertThat(story.openTasks(channel)).containsExactly("draftText");
    }

    @Test
    void letsTheTextChangeLateAndReviewsItAnewWithoutASecondAnnouncement() {
        reviewed("CLEAR", Map.of());
        story.as("envoy").completes(channel, "initialText", Map.of("outcome", "TEXT_CHANGED", "reason", "A late word"));

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

    @Test
    void announcesARenegotiatedTextAnew() {
        reviewed("CLEAR", Map.of());
        story.as("treaty").completes(channel, "draftActionMemo", memo("FOREIGN_MINISTER"));
        story.as("principal").completes(channel, "approveText", Map.of("decision", "APPROVE"));
        communiqueReady();
        story.advance(Duration.ofHours(49));
        story.as("press").completes(channel, "releaseCommunique", Map.of("outcome", "RELEASE", "channels", "Wires"));
        run.passed("publicAnnouncement", "endAnnouncement");
        assertThat(story.openTasks(channel)).containsExactly("initialText");

        story.as("envoy").completes(channel, "initialText", Map.of("outcome", "TEXT_CHANGED", "reason", "A late word"));
        story.as("envoy").completes(channel, "draftText", text(article("1", "Elections, later")));
        reviewed("CLEAR", Map.of());
        assertThat(story.openTasks(channel))
                .containsExactlyInAnyOrder("initialText", "draftActionMemo", "prepareCommunique");
    }

    @Test
    void aSuspendedContactStopsEverythingAboutTheInstrument() {
        reviewed("CLEAR", Map.of());
        communiqueReady();
        story.as("press").completes(channel, "releaseCommunique", Map.of("outcome", "RELEASE", "channels", "Wires"));
        story.as("poldir")
                .completes(
                        channel,
                        "assessExposure",
                        Map.of("accuracy", "ACCURATE", "maturity", "TEXT_READY", "counterpart", "WITHDRAWS"));

        run.passed("contactSuspended").notPassed("approvals", "conclusion", "decideNextStep", "announced");
        assertThat(story.openTasks(channel)).isEmpty();
        assertThat(run.isOver()).isTrue();
    }

    private void communiqueReady() {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        var text = story.asSystem(
                () -> instruments.get(instrument).currentVersion().id().toString());
        story.as("press")
                .completes(
                        channel,
                        "prepareCommunique",
                        Map.of(
                                "title", "Declaration",
                                "facts", "Facts",
                                "decisions", "Decisions",
                                "releaseAt", now,
                                "legalEffect", "Political"));
        story.as("legal")
                .completes(channel, "clearCommunique", Map.of("recordsOpened", List.of(text), "outcome", "TRUTHFUL"));
        story.as("poldir").completes(channel, "approveCommunique", Map.of("outcome", "APPROVE"));
        story.as("parl")
                .completes(
                        channel,
                        "briefBeforehand",
                        Map.of(
                                "alliesTold",
                                "An ally",
                                "alliesToldAt",
                                now,
                                "parliamentTold",
                                "The speaker",
                                "parliamentToldAt",
                                now));
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
        story.as("poldir").completes(channel, "decideNextStep", Map.of("outcome", decision, "reason", WHY));
    }
}
