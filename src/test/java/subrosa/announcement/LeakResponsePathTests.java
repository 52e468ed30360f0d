package subrosa.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static subrosa.announcement.AnnouncementTasks.attestation;
import static subrosa.announcement.AnnouncementTasks.communique;
import static subrosa.announcement.AnnouncementTasks.exposure;
import static subrosa.announcement.AnnouncementTasks.release;
import static subrosa.announcement.AnnouncementTasks.toldFirst;
import static subrosa.announcement.AnnouncementTasks.vet;
import static subrosa.announcement.AnnouncementTasks.words;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Briefings;
import subrosa.channel.Nature;
import subrosa.channel.OverdueNotice;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.channel.TimelineEntry;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;
import subrosa.policy.BrokenRule;
import subrosa.policy.Subject;
import subrosa.tasks.SubmissionRefused;

/** The roads through leak-response.bpmn, row by row of table E. */
@OnTheEngine
class LeakResponsePathTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    Postures postures;

    @Autowired
    PublicStatements statements;

    @Autowired
    ClosedBriefings briefings;

    @Autowired
    Measures measures;

    @Autowired
    Briefings toInspector;

    @Autowired
    Timeline timeline;

    @Autowired
    Clock clock;

    private String channel;
    private @Nullable UUID instrument;

    @BeforeEach
    void openAChannelWithAText() {
        channel = concluding.channel("il", Nature.NON_STATE);
        instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
    }

    @Test
    void nothingIsSaidToARumour() {
        var run = leaks("TEXT_READY", Accuracy.RUMOUR, CounterpartStance.SILENT);
        run.passed("recordPosture", "endLeakResponse", "leakAnswered")
                .notPassed("closedBriefing", "protectExposed", "correctRecord", "publicStatement", "contactSuspended");
        assertThat(rows()).containsExactly("E10");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void whatWasSaidWronglyIsPutRightByACorrectionAndByNothingElse() {
        var run = leaks("TEXT_READY", Accuracy.RUMOUR, CounterpartStance.SILENT, "priorStatementWrong");
        assertThatThrownBy(() -> story.as("press")
                        .completes(channel, "draftStatement", words("There have been direct contacts.")))
                .isInstanceOf(SubmissionRefused.class);
        assertThat(run.isOver()).isFalse();
        var correction = new HashMap<>(words("There had been direct contacts on that day."));
        correction.put("corrects", "The minister in parliament on 1 November");
        say(correction);
        run.passed("correctRecord", "leakAnswered").notPassed("publicStatement", "whatIsSaid");
        assertThat(rows()).containsExactly("E1", "E10");
        assertThat(statement().corrects()).contains("The minister in parliament on 1 November");
        assertThat(statement().stance()).isEqualTo(Stance.TRUTHFUL_CORRECTION);
        assertThat(statement().issued()).isTrue();
    }

    @Test
    void whoMayAskIsToldTheTruthBehindClosedDoorsWhateverIsSaidInPublic() {
        var run = leaks("TEXT_READY", Accuracy.RUMOUR, CounterpartStance.SILENT, "questionPending");
        assertThatThrownBy(() -> prepareBriefing(true)).isInstanceOf(FalseDenial.class);
        prepareBriefing(false);
        var seen = story.as("legal").sees(channel, "attestBriefing");
        story.as("legal")
                .completes(
                        channel,
                        "attestBriefing",
                        Map.of(
                                "recordsOpened",
                                attestation(seen).get("recordsOpened"),
                                "outcome",
                                "NOT_TRUTHFUL",
                                "corrections",
                                "The date"));
        assertThat(story.openTasks(channel)).containsExactly("prepareBriefing");
        prepareBriefing(false);
        story.as("legal").completes(channel, "attestBriefing", attestation(seen));
        story.as("parl").completes(channel, "giveBriefing", Map.of("toldTo", "The chair of the committee"));
        run.passed("closedBriefing", "leakAnswered").notPassed("publicStatement", "correctRecord");
        var given = story.asSystem(() -> briefings.current(subject()).orElseThrow());
        assertThat(given.givenTo()).contains("The chair of the committee");
        assertThat(given.attested()).isTrue();
    }

    @Test
    void aPersonAtRiskIsProtectedBeforeAnyPublicWords() {
        var run = leaks("TEXT_READY", Accuracy.ACCURATE, CounterpartStance.PUBLISHES, "lifeAtRisk", "questionPending");
        assertThat(story.openTasks(channel)).containsExactlyInAnyOrder("protectExposed", "prepareBriefing");
        assertThatThrownBy(() -> story.asSystem(() -> {
                    measures.requireNobodyAtRisk(channel);
                    return channel;
                }))
                .isInstanceOf(PersonNotProtected.class);
        protect();
        assertThat(story.openTasks(channel)).containsExactlyInAnyOrder("draftStatement", "prepareBriefing");
        assertThatCode(() -> story.asSystem(() -> {
                    measures.requireNobodyAtRisk(channel);
                    return channel;
                }))
                .doesNotThrowAnyException();
        run.passed("protectExposed", "recordMeasureOfProtection").notPassed("correctRecord");
    }

    @Test
    void publicWordsWaitForTheProtectionForADayAndTheInspectorIsTold() {
        var run = leaks("EXPLORATORY", Accuracy.ACCURATE, CounterpartStance.PUBLISHES, "lifeAtRisk");
        story.advance(Duration.ofHours(23));
        run.notPassed("noteOverdue", "letWordsGoOn");
        assertThat(overdue()).isEmpty();
        assertThat(story.openTasks(channel)).containsExactly("protectExposed");

        story.advance(Duration.ofHours(1));
        assertThat(overdue()).containsExactly(Stage.S13);
        assertThat(story.openTasks(channel)).containsExactlyInAnyOrder("protectExposed", "draftStatement");
        say(words("There have been direct contacts."));
        assertThat(statement().issued()).isTrue();
        assertThat(run.isOver()).as("the protection is still owed").isFalse();

        protect();
        run.passed("letWordsGoOn", "publicStatement", "recordMeasureOfProtection", "haveWordsBegun", "leakAnswered")
                .notPassed("wordsBegin");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> timeline.of(channel)))
                .extracting(TimelineEntry::act)
                .containsOnlyOnce("The statement was issued: CONTROLLED_DISCLOSURE.");
    }

    @Test
    void aSuspensionWaitsForAProtectionThatIsLate() {
        var run = leaks("TEXT_READY", Accuracy.ACCURATE, CounterpartStance.WITHDRAWS, "lifeAtRisk");
        story.advance(Duration.ofHours(24));
        run.passed("letWordsGoOn").notPassed("wordsBegin", "contactSuspended");
        assertThat(story.openTasks(channel)).containsExactly("protectExposed");
        protect();
        run.passed("recordMeasureOfProtection", "contactSuspended").notPassed("publicStatement");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void aClosedBriefingThatIsLateIsToldToTheInspectorOnce() {
        leaks("TEXT_READY", Accuracy.RUMOUR, CounterpartStance.SILENT, "questionPending");
        story.advance(Duration.ofHours(23));
        assertThat(overdue()).isEmpty();
        prepareBriefing(false);
        story.advance(Duration.ofHours(2));
        assertThat(overdue()).containsExactly(Stage.S13);
        story.run("closedBriefing", channel).passed("noteOverdue", "overdueNoted");

        var seen = story.as("legal").sees(channel, "attestBriefing");
        story.as("legal").completes(channel, "attestBriefing", attestation(seen));
        story.as("parl").completes(channel, "giveBriefing", Map.of("toldTo", "The chair of the committee"));
        assertThat(story.run("closedBriefing", channel).isOver()).isTrue();
        assertThat(overdue()).hasSize(1);
    }

    @Test
    void aContactThatIsSuspendedStillProtectsThePersonFirst() {
        var run = leaks("TEXT_READY", Accuracy.ACCURATE, CounterpartStance.WITHDRAWS, "lifeAtRisk");
        run.notPassed("contactSuspended");
        protect();
        run.passed("recordMeasureOfProtection", "contactSuspended").notPassed("publicStatement", "leakAnswered");
        assertThat(rows()).containsExactly("E3", "E4");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void withoutAMandateOnlyACorrectionGoesOut() {
        story.advance(Duration.ofDays(400));
        var run = leaks("TEXT_READY", Accuracy.RUMOUR, CounterpartStance.SILENT, "priorStatementWrong");
        var correction = new HashMap<>(words("There had been direct contacts on that day."));
        correction.put("corrects", "The minister in parliament on 1 November");
        say(correction);
        assertThat(statement().issued()).isTrue();
        run.passed("correctRecord", "contactSuspended").notPassed("publicStatement", "leakAnswered");
        assertThat(rows()).containsExactly("E1", "E4");
    }

    @Test
    void wordsWaitWhereTheMandateEndsWhileTheyAreWritten() {
        var run = leaks("TEXT_READY", Accuracy.ACCURATE, CounterpartStance.PUBLISHES);
        story.advance(Duration.ofDays(400));
        assertThatThrownBy(() -> say(words("There have been direct contacts."))).isInstanceOf(BrokenRule.class);
        assertThat(statement().issued()).isFalse();
        run.notPassed("publicStatement");
    }

    @Test
    void whatTheOtherSidePublishesIsDisclosedFromOurOwnRecord() {
        var run = leaks("EXPLORATORY", Accuracy.ACCURATE, CounterpartStance.PUBLISHES);
        say(words("There have been direct contacts."));
        run.passed("publicStatement", "leakAnswered")
                .notPassed("tellFirst", "expediteReviews", "changePattern", "confirmGates");
        assertThat(rows()).containsExactly("E5");
    }

    @Test
    void anAnnouncementInHandGoesOutAtOnce() {
        concluding.review(text(), "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        var announcement = story.start("publicAnnouncement", channel, Map.of("instrument", text().toString()));
        story.as("press").completes(channel, "prepareCommunique", communique(text(), clock.instant()));
        vet(story, channel);
        story.as("parl").completes(channel, "briefBeforehand", toldFirst(clock.instant()));
        assertThatThrownBy(() -> story.as("press").completes(channel, "releaseCommunique", release()))
                .isInstanceOf(ToldTooLate.class);
        // In the same channel as the announcement: its own caller would set the announcement to rest.
        story.as(
                "poldir",
                () -> postures.take(
                        subject(),
                        new Exposure(
                                Accuracy.ACCURATE,
                                Maturity.TEXT_READY,
                                CounterpartStance.SILENT,
                                false,
                                false,
                                false,
                                false,
                                null),
                        Stance.ACCELERATE_ANNOUNCEMENT,
                        false,
                        List.of(),
                        List.of("E6")));
        story.as("press").completes(channel, "releaseCommunique", release());
        announcement.passed("release", "communiqueReleased").notPassed("leakResponse");
    }

    @Test
    void anAnnouncementInHandIsNotBegunTwice() {
        concluding.review(text(), "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        story.start("publicAnnouncement", channel, Map.of("instrument", text().toString()));
        story.as("press").completes(channel, "prepareCommunique", communique(text(), clock.instant()));
        var run = leaks("TEXT_READY", Accuracy.ACCURATE, CounterpartStance.SILENT);
        run.passed("confirmGates", "lookForAnnouncementUnderWay", "leakAnswered")
                .notPassed("publicAnnouncement", "recordShutGates", "publicStatement");
        assertThat(rows()).containsExactly("E6");
    }

    @Test
    void whereNoAnnouncementIsInHandOneIsBegun() {
        concluding.review(text(), "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        var run = leaks("TEXT_READY", Accuracy.ACCURATE, CounterpartStance.SILENT);
        assertThat(story.openTasks(channel)).containsExactly("prepareCommunique");
        run.passed("confirmGates", "lookForAnnouncementUnderWay").notPassed("recordShutGates", "publicStatement");
    }

    @Test
    void whereAGateShutsAfterAllOnlyTheExistenceIsSaid() {
        concluding.review(text(), "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        var run = leaks("TEXT_READY", Accuracy.ACCURATE, CounterpartStance.SILENT, "lifeAtRisk");
        concluding.revise(text(), "The two sides agree on more.", ForceCondition.SIGNATURE, false);
        protect();
        assertThat(rows()).containsExactly("E7");
        say(words("There have been direct contacts."));
        run.passed("gatesMissing", "recordShutGates", "publicStatement", "leakAnswered")
                .notPassed("lookForAnnouncementUnderWay", "publicAnnouncement");
        assertThat(story.asSystem(() -> postures.current(subject()).orElseThrow())
                        .existenceOnly())
                .isTrue();
    }

    @Test
    void aTextThatWaitsForReviewsHasThemExpedited() {
        var run = leaks("TEXT_READY", Accuracy.ACCURATE, CounterpartStance.SILENT);
        say(words("There have been direct contacts."));
        run.passed("expediteReviews", "publicStatement", "leakAnswered").notPassed("tellFirst", "confirmGates");
        assertThat(rows()).containsExactly("E7");
    }

    @Test
    void parliamentAndAlliesAreToldBeforeTheExistenceIs() {
        var run = leaks("CONVERGING", Accuracy.ACCURATE, CounterpartStance.CONSENTS);
        assertThat(story.openTasks(channel)).containsExactly("tellFirst");
        story.as("parl")
                .completes(channel, "tellFirst", Map.of("measures", "The speaker and two allies, by telephone"));
        say(words("There have been direct contacts."));
        run.passed("recordMeasureOfNotice", "publicStatement", "leakAnswered")
                .notPassed("expediteReviews", "changePattern");
        assertThat(rows()).containsExactly("E8");
    }

    @Test
    void aChannelWithoutAnyTextKeepsSilentAndChangesItsPattern() {
        instrument = null;
        var run = leaks("EXPLORATORY", Accuracy.ACCURATE, CounterpartStance.SILENT);
        say(words("We do not comment on contacts, whether they exist or not."));
        assertThat(story.openTasks(channel)).containsExactly("changePattern");
        story.as("envoy").completes(channel, "changePattern", Map.of("measures", "Another town; no telephone"));
        run.passed("publicStatement", "recordMeasureOfPattern", "leakAnswered").notPassed("tellFirst", "confirmGates");
        assertThat(rows()).containsExactly("E9");
        assertThat(statement().stance()).isEqualTo(Stance.NCND);
        assertThat(story.asSystem(() -> measures.of(channel)))
                .extracting(Measure::kind, Measure::what)
                .containsExactly(tuple(MeasureKind.PATTERN, "Another town; no telephone"));
    }

    @Test
    void aFalseLeakIsCorrectedUnlessThatRevealsTheTruth() {
        leaks("CONVERGING", Accuracy.FALSE, CounterpartStance.SILENT);
        say(words("No such meeting took place in Paris."));
        assertThat(statement().stance()).isEqualTo(Stance.TRUTHFUL_CORRECTION);
        assertThat(statement().corrects()).isEmpty();
        var run = leaks("CONVERGING", Accuracy.FALSE, CounterpartStance.SILENT, "correctionReveals");
        say(words("We do not comment."));
        assertThat(statement().stance()).isEqualTo(Stance.NCND);
        run.passed("publicStatement", "leakAnswered").notPassed("changePattern", "correctRecord");
    }

    private List<Stage> overdue() {
        return story.asSystem(() -> toInspector.overdueNoticesOf(channel).stream()
                .map(OverdueNotice::stage)
                .toList());
    }

    private Story.Run leaks(String maturity, Accuracy accuracy, CounterpartStance counterpart, String... also) {
        var run = story.start(
                "leakResponse", channel, instrument == null ? Map.of() : Map.of("instrument", text().toString()));
        var exposure = new HashMap<>(exposure(accuracy, counterpart));
        exposure.put("maturity", maturity);
        for (var one : also) exposure.put(one, true);
        story.as("poldir").completes(channel, "assessExposure", exposure);
        return run;
    }

    private void protect() {
        story.as("security").completes(channel, "protectExposed", Map.of("measures", "Moved to another place"));
    }

    private void prepareBriefing(boolean denies) {
        story.as("parl")
                .completes(
                        channel,
                        "prepareBriefing",
                        Map.of(
                                "audience",
                                "PARLIAMENT",
                                "words",
                                "There have been direct contacts.",
                                "deniesContact",
                                denies));
    }

    private void say(Map<String, Object> words) {
        story.as("press").completes(channel, "draftStatement", words);
        story.as("legal")
                .completes(channel, "attestTruth", attestation(story.as("legal").sees(channel, "attestTruth")));
        story.as("poldir").completes(channel, "approveStatement", Map.of("outcome", "APPROVE"));
    }

    private UUID text() {
        return Objects.requireNonNull(instrument);
    }

    private Subject subject() {
        return new Subject(channel, instrument);
    }

    private List<String> rows() {
        return story.asSystem(() -> postures.current(subject()).orElseThrow()).rows();
    }

    private PublicStatement statement() {
        return story.asSystem(() -> statements.current(subject()).orElseThrow());
    }
}
