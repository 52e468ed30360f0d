package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static subrosa.instrument.Talks.bracketed;
import static subrosa.instrument.Talks.text;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Acceptance;
import subrosa.channel.AcceptanceOutcome;
import subrosa.channel.Access;
import subrosa.channel.Capacity;
import subrosa.channel.Channels;
import subrosa.channel.Confidence;
import subrosa.channel.Corroboration;
import subrosa.channel.Grades;
import subrosa.channel.Intermediaries;
import subrosa.channel.NamedIntermediary;
import subrosa.channel.Timeline;
import subrosa.channel.TimelineEntry;
import subrosa.channel.Traffic;
import subrosa.conclusion.EntriesIntoForce;
import subrosa.conclusion.RecordReviewDraft;
import subrosa.conclusion.RecordReviews;
import subrosa.conclusion.ReviewDecision;
import subrosa.engine.MovableClock;
import subrosa.instrument.FurtherInstruments;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentOutline;
import subrosa.instrument.Instruments;
import subrosa.scenario.Oslo;

/** The roads of the whole path's own diagram that fork late; Oslo goes before. */
@OnTheEngine
class TrustedLinePathTests {

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Instruments instruments;

    @Autowired
    FurtherInstruments further;

    @Autowired
    EntriesIntoForce entries;

    @Autowired
    RecordReviews reviews;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    @Test
    void endsWhereTheContactIsGivenUp() {
        var at = oslo.after("plan-sarpsborg");
        var run = run(at);
        oslo.play(at, "sarpsborg-memcon", Map.of("next", "ABANDON"));

        run.passed("contactAbandoned", "channelLost", "channelWasLost")
                .notPassed("exploratoryContact", "intermediaryValidation", "lineIsTrusted");
        assertWithdrawn(at);
    }

    @Test
    void gradesALineAgainOnceItsGradeHasServedItsTime() {
        var at = oslo.after("accept-intermediary");
        var run = run(at);
        story.advance(Duration.ofDays(88));
        assertThat(story.openTasks(at.channel())).doesNotContain("gradeIntermediary");
        story.advance(Duration.ofDays(8));
        assertThat(story.openTasks(at.channel())).contains("gradeIntermediary");
        story.advance(Duration.ofDays(7));
        assertThat(story.openTasks(at.channel())).containsOnlyOnce("gradeIntermediary");
    }

    /** Without it nobody could hand over a text, and nobody would have a task. */
    @Test
    void endsWhereTheLastLineIsClosedWhenItIsGradedAgain() {
        var at = oslo.after("accept-intermediary");
        var run = run(at);
        closeWhenGradedAgain(at);

        run.passed("lineClosedAgain", "lineLost", "channelWasLost").notPassed("validationAgain");
        assertWithdrawn(at);
    }

    @Test
    void goesOnByAnotherLineWhenOneIsClosed() {
        var at = oslo.after("accept-intermediary");
        var run = run(at);
        acceptAnother(at.channel());
        closeWhenGradedAgain(at);

        run.passed("validationAgain", "linesWatched").notPassed("lineLost", "channelWasLost");
    }

    private void closeWhenGradedAgain(Oslo.Stopped at) {
        story.advance(Duration.ofDays(96));
        oslo.play(at, "grade-in-summer", Map.of("fabrication", true));
        story.as("poldir").completes(at.channel(), "closeLine", Map.of("reason", "He deceived us"));
    }

    private void acceptAnother(String channel) {
        var birch = story.as("desk", () -> intermediaries
                .add(channel, new NamedIntermediary("BIRCH", Capacity.COUNTERPART_ENVOY, "envoy"))
                .id());
        story.advance(Duration.ofDays(1));
        story.as("intel", () -> {
            intermediaries.grade(
                    channel,
                    birch,
                    new Grades(
                            "known",
                            Access.TESTED,
                            null,
                            "letters",
                            "none",
                            null,
                            "A",
                            "1",
                            Corroboration.YES,
                            null,
                            false,
                            null));
            intermediaries.conclude(channel, birch, "C4", Confidence.ACCEPT, Traffic.ANY, null);
            return channel;
        });
        story.as("poldir", () -> {
            intermediaries.accept(channel, birch, new Acceptance(AcceptanceOutcome.ACCEPT, null, null));
            return channel;
        });
    }

    @Test
    void endsWhereThePrincipalRefusesOfficialTalks() {
        var at = oslo.after("prepare-upgrade");
        var run = run(at);
        oslo.play(at, "approve-upgrade", Map.of("outcome", "REFUSE", "reason", "Not with them"));

        run.passed("lineIsTrusted", "upgradeRefused", "channelLost", "channelWasLost")
                .notPassed("upgrade", "outlineInstruments", "textsAreReady");
        assertWithdrawn(at);
    }

    @Test
    void endsWhereTheTextIsDeadlocked() {
        var at = oslo.after("savir-in-oslo");
        var run = run(at);
        oslo.play(at, "settle-brackets", Map.of("outcome", "ADJOURN", "reason", "Neither side can go further"));

        run.passed("upgrade", "convergenceDeadlocked", "channelLost", "channelWasLost")
                .notPassed("convergence", "textsAreReady", "instrumentPath");
        assertWithdrawn(at);
    }

    @Test
    void endsWhereNothingWasConcluded() {
        var at = oslo.after("dispose-understandings");
        var run = run(at);
        oslo.play(
                at,
                "legal-opinion",
                Map.of("outcome", "BARRED", "amnesty", "BAR", "amnestyNote", "For crimes that nobody may forgive"));
        oslo.play(at, "countersign", Map.of());
        abandon(at);

        run.passed("instrumentPath", "takeStock", "channelLost", "channelWasLost")
                .notPassed("stewardship");
        assertWithdrawn(at);
    }

    @Test
    void archivesTheRecordsOfWhatWasConcluded() {
        var at = oslo.after("notice-letters");
        var run = run(at);
        var until = clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(60);
        story.as(
                "records",
                () -> reviews.record(
                        at.channel(),
                        new RecordReviewDraft(
                                ReviewDecision.EXTEND, "None", "None", false, null, until, "Not signed long ago")));
        story.as("inspector", () -> reviews.countersign(at.channel()));
        story.advance(Duration.ofDays(21));
        oslo.play(at, "notice", Map.of());
        run.passed("instrumentPath", "takeStock", "furtherInstrumentPath", "furtherConcluded")
                .notPassed("stewardship", "recordWithdrawal");
        assertThat(story.openTasks(at.channel())).containsExactly("renewMandate");
        story.as("principal")
                .completes(at.channel(), "renewMandate", Map.of("outcome", "LET_LAPSE", "reason", "All is signed"));

        story.advance(Duration.ofDays(40));
        assertThat(story.openTasks(at.channel()))
                .as("nothing waits for another mandate")
                .containsExactly("reviewRecords");
        story.as("records")
                .completes(
                        at.channel(),
                        "reviewRecords",
                        Map.of("decision", "RELEASE", "equities", "None", "harmTest", "None"));
        story.as("inspector").completes(at.channel(), "countersignReview", Map.of("outcome", "SIGN"));

        run.passed("stewardship", "channelArchived").notPassed("channelLost", "channelWithdrawn");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> channels.get(at.channel())).withdrawnBy())
                .isEmpty();
        assertThat(instruments(at)).hasSize(2).allSatisfy(one -> assertThat(
                        story.asSystem(() -> entries.current(one.id())))
                .isPresent());
    }

    @Test
    void takesNoFurtherInstrumentBeforeItsGatesAreOpen() {
        var at = oslo.after("open");
        var run = run(at);
        addLetters(at);

        run.passed("furtherInstrumentAdded", "gatesMissing", "abandonInstrument", "furtherNotTaken")
                .notPassed("convergenceOfFurther", "furtherInstrumentPath");
        assertThat(story.openTasks(at.channel())).containsExactly("draftMandate");
        assertThat(acts(at))
                .contains(
                        "Refused, for want of a mandate in force.",
                        "Refused, for want of a completed read-in.",
                        "Refused, for want of an accepted intermediary.");
    }

    @Test
    void goesOnWithoutAFurtherInstrumentThatIsDeadlocked() {
        var at = oslo.after("add-letters");
        var run = run(at);
        deadlockTheLetters(at);

        run.passed("furtherInstrumentAdded", "furtherDeadlocked", "abandonInstrument", "furtherNotTaken")
                .notPassed("gatesMissing", "convergenceOfFurther", "furtherInstrumentPath", "channelWithdrawn");
        assertThat(story.openTasks(at.channel())).contains("reportIntegrity").doesNotContain("draftText");
    }

    @Test
    void endsWhereNothingWasConcludedAndAFurtherInstrumentNotTaken() {
        var at = oslo.after("action-memo");
        var run = run(at);
        deadlockTheLetters(at);
        oslo.play(at, "cabinet", Map.of("decision", "REFUSE", "reason", "No majority"));
        abandon(at);

        run.passed("furtherNotTaken", "takeStock", "channelLost", "channelWasLost")
                .notPassed("stewardship");
        assertWithdrawn(at);
        assertThat(instruments(at)).hasSize(2).allMatch(Instrument::dropped);
    }

    private Story.Run run(Oslo.Stopped at) {
        return story.run("backchannelToAgreement", at.channel());
    }

    private void abandon(Oslo.Stopped at) {
        story.as("poldir")
                .completes(at.channel(), "decideNextStep", Map.of("outcome", "ABANDON", "reason", "No way back"));
    }

    private void addLetters(Oslo.Stopped at) {
        story.as(
                "desk",
                () -> further.add(
                        at.channel(),
                        new InstrumentOutline(
                                "Letters of mutual recognition",
                                InstrumentForm.LETTERS,
                                List.of("en"),
                                List.of("Israel", "PLO"),
                                false)));
    }

    private void deadlockTheLetters(Oslo.Stopped at) {
        story.as("envoy").completes(at.channel(), "draftText", text(bracketed("1", "Recognition, or none")));
        story.as("poldir")
                .completes(at.channel(), "settleBrackets", Map.of("outcome", "ADJOURN", "reason", "Too early"));
    }

    private void assertWithdrawn(Oslo.Stopped at) {
        assertThat(story.openTasks(at.channel())).containsExactly("chooseWayOut");
        assertThat(story.asSystem(() -> channels.get(at.channel())).withdrawnAt())
                .isPresent();
    }

    private List<Instrument> instruments(Oslo.Stopped at) {
        return story.asSystem(() -> instruments.of(at.channel()));
    }

    private List<String> acts(Oslo.Stopped at) {
        return story.asSystem(() -> timeline.of(at.channel())).stream()
                .map(TimelineEntry::act)
                .toList();
    }
}
