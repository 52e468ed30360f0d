package subrosa.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.Nature;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.Instruments;
import subrosa.tasks.SubmissionRefused;

/** The roads through public-announcement.bpmn. */
@OnTheEngine
@Import(Concluding.class)
class PublicAnnouncementPathTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    Communiques communiques;

    @Autowired
    Channels channels;

    @Autowired
    Instruments instruments;

    @Autowired
    Clock clock;

    @Test
    void releasesWhatIsClearedAndApproved() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = drafted(channel);
        concluding.review(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        var run = prepared(channel, instrument);
        story.advance(Duration.ofHours(49));
        release(channel);
        run.passed("confirmGates", "release", "communiqueReleased")
                .notPassed("gatesMissing", "assessExposure", "issueStatement");
        assertThat(story.as("desk", () -> channels.get(channel).announced())).isTrue();
    }

    @Test
    void beforeApprovalOnlyTheExistenceIsSaidAndOnlyAfterAttestation() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = drafted(channel);
        concluding.clearInLaw(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        concluding.reportIntegrity(instrument);
        var run = prepared(channel, instrument);
        release(channel);
        story.as("poldir").completes(channel, "assessExposure", exposure("ACCURATE", "SILENT"));
        run.notPassed("release", "draftStatement");
        story.as("press")
                .completes(
                        channel,
                        "draftStatement",
                        Map.of("words", "There have been direct contacts.", "audience", "PUBLIC"));
        story.as("legal").completes(channel, "attestTruth", attestation(instrument));
        assertThat(story.as("desk", () -> channels.get(channel).announced())).isFalse();
        story.as("poldir").completes(channel, "approveStatement", Map.of("outcome", "APPROVE"));
        run.passed("gatesMissing", "recordPosture", "recordStatementApproval", "issueStatement")
                .notPassed("release", "contactSuspended");
        assertThat(story.as("desk", () -> channels.get(channel).announced())).isTrue();
        assertThat(story.openTasks(channel)).containsExactly("releaseCommunique");

        concluding.approve(instrument);
        story.advance(Duration.ofHours(49));
        release(channel);
        run.passed("release", "communiqueReleased");
        assertThat(story.as(
                        "desk",
                        () -> communiques.current(instrument).orElseThrow().released()))
                .isTrue();
    }

    @Test
    void aStatementThatIsNotTruthfulOrNotApprovedIsDraftedAnew() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = drafted(channel);
        var run = prepared(channel, instrument);
        release(channel);
        story.as("poldir").completes(channel, "assessExposure", exposure("ACCURATE", "PUBLISHES"));
        var words = Map.<String, Object>of("words", "There have been direct contacts.", "audience", "PUBLIC");
        assertThatThrownBy(() -> story.as("press")
                        .completes(
                                channel,
                                "draftStatement",
                                Map.of("words", "No contact took place.", "audience", "PUBLIC", "deniesContact", true)))
                .isInstanceOf(FalseDenial.class);
        story.as("press").completes(channel, "draftStatement", words);
        story.as("legal")
                .completes(
                        channel,
                        "attestTruth",
                        Map.of(
                                "recordsOpened",
                                attestation(instrument).get("recordsOpened"),
                                "outcome",
                                "NOT_TRUTHFUL",
                                "corrections",
                                "The date"));
        story.as("press").completes(channel, "draftStatement", words);
        story.as("legal").completes(channel, "attestTruth", attestation(instrument));
        story.as("poldir").completes(channel, "approveStatement", Map.of("outcome", "RETURN", "reason", "Shorter"));
        assertThat(story.openTasks(channel)).containsExactly("draftStatement");
        run.notPassed("recordStatementApproval", "issueStatement");
    }

    @Test
    void nothingIsSaidToARumour() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = prepared(channel, drafted(channel));
        release(channel);
        story.as("poldir").completes(channel, "assessExposure", exposure("RUMOUR", "SILENT"));
        run.passed("recordPosture").notPassed("draftStatement", "release");
        assertThat(story.openTasks(channel)).containsExactly("releaseCommunique");
    }

    @Test
    void aCounterpartWhoWithdrawsSuspendsTheContact() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = prepared(channel, drafted(channel));
        release(channel);
        story.as("poldir").completes(channel, "assessExposure", exposure("ACCURATE", "WITHDRAWS"));
        run.passed("contactSuspended").notPassed("draftStatement", "release");
        assertThat(run.isOver()).isTrue();
    }

    private UUID drafted(String channel) {
        return concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
    }

    @Test
    void wordsThatAreNotTruthfulOrNotApprovedArePreparedAnew() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = drafted(channel);
        var run = start(channel, instrument);
        prepare(channel, instrument);
        story.as("legal")
                .completes(
                        channel,
                        "clearCommunique",
                        Map.of(
                                "recordsOpened",
                                attestation(instrument).get("recordsOpened"),
                                "outcome",
                                "NOT_TRUTHFUL",
                                "corrections",
                                "The date"));
        assertThat(story.openTasks(channel)).containsExactly("prepareCommunique");
        prepare(channel, instrument);
        story.as("legal").completes(channel, "clearCommunique", attestation(instrument));
        story.as("poldir").completes(channel, "approveCommunique", Map.of("outcome", "RETURN", "reason", "Shorter"));
        assertThat(story.openTasks(channel)).containsExactly("prepareCommunique");
        run.notPassed("briefBeforehand", "releaseCommunique");
    }

    @Test
    void recordsOfNoDossierAreNotOpened() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = drafted(channel);
        start(channel, instrument);
        prepare(channel, instrument);
        assertThatThrownBy(() -> story.as("legal")
                        .completes(
                                channel,
                                "clearCommunique",
                                Map.of("recordsOpened", List.of("x"), "outcome", "TRUTHFUL")))
                .isInstanceOf(SubmissionRefused.class);
        assertThat(story.openTasks(channel)).containsExactly("clearCommunique");
    }

    @Test
    void whatEventsHaveOvertakenIsPreparedAnewOnTheSameText() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = drafted(channel);
        concluding.review(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        var run = prepared(channel, instrument);
        story.as("press")
                .completes(
                        channel,
                        "releaseCommunique",
                        Map.of("outcome", "PREPARE_ANEW", "reason", "It speaks of the signature as to come"));
        assertThat(story.openTasks(channel)).containsExactly("prepareCommunique");
        run.notPassed("release", "assessExposure");
        vetted(channel, instrument);
        story.advance(Duration.ofHours(49));
        release(channel);
        run.passed("release", "communiqueReleased");
        assertThat(story.as("desk", () -> communiques.of(channel)))
                .extracting(Communique::setAsideBecause, Communique::released)
                .containsExactly(
                        tuple(Optional.of("It speaks of the signature as to come"), false),
                        tuple(Optional.empty(), true));
    }

    private Story.Run prepared(String channel, UUID instrument) {
        var run = start(channel, instrument);
        vetted(channel, instrument);
        return run;
    }

    private Story.Run start(String channel, UUID instrument) {
        return story.start("publicAnnouncement", channel, Map.of("instrument", instrument.toString()));
    }

    private void vetted(String channel, UUID instrument) {
        prepare(channel, instrument);
        story.as("legal").completes(channel, "clearCommunique", attestation(instrument));
        story.as("poldir").completes(channel, "approveCommunique", Map.of("outcome", "APPROVE"));
        var now = now();
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

    private void prepare(String channel, UUID instrument) {
        story.as("press")
                .completes(
                        channel,
                        "prepareCommunique",
                        Map.of(
                                "instruments",
                                List.of(instrument.toString()),
                                "title",
                                "Declaration",
                                "facts",
                                "Facts",
                                "decisions",
                                "Decisions",
                                "releaseAt",
                                now(),
                                "legalEffect",
                                "Political"));
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Map<String, Object> exposure(String accuracy, String counterpart) {
        return Map.of(
                "accuracy",
                accuracy,
                "maturity",
                "TEXT_READY",
                "counterpart",
                counterpart,
                "lifeAtRisk",
                false,
                "questionPending",
                false,
                "priorStatementWrong",
                false);
    }

    private void release(String channel) {
        story.as("press")
                .completes(channel, "releaseCommunique", Map.of("outcome", "RELEASE", "channels", "Press conference"));
    }

    private Map<String, Object> attestation(UUID instrument) {
        var text = story.as(
                "desk", () -> instruments.get(instrument).currentVersion().id());
        return Map.of("recordsOpened", List.of(text.toString()), "outcome", "TRUTHFUL");
    }
}
