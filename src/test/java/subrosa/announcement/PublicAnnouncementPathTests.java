package subrosa.announcement;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
        story.as("press").completes(channel, "releaseCommunique", release());
        run.passed("confirmGates", "release", "communiqueReleased").notPassed("gatesMissing", "leakResponse");
        assertThat(story.as("desk", () -> channels.get(channel).announced())).isTrue();
    }

    @Test
    void beforeApprovalOnlyTheExistenceIsSaidAndOnlyAfterAttestation() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = drafted(channel);
        concluding.clearInLaw(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        concluding.reportIntegrity(instrument);
        var run = prepared(channel, instrument);
        story.as("press").completes(channel, "releaseCommunique", release());
        story.as("poldir").completes(channel, "assessExposure", exposure(Accuracy.ACCURATE, CounterpartStance.SILENT));
        run.notPassed("release", "leakResponse");
        story.as("press").completes(channel, "draftStatement", words("There have been direct contacts."));
        story.as("legal").completes(channel, "attestTruth", attested(channel, "attestTruth"));
        assertThat(story.as("desk", () -> channels.get(channel).announced())).isFalse();
        story.as("poldir").completes(channel, "approveStatement", Map.of("outcome", "APPROVE"));
        run.passed("gatesMissing", "leakResponse").notPassed("release", "contactSuspended");
        story.run("leakResponse", channel)
                .passed("recordPosture", "publicStatement", "leakAnswered")
                .notPassed("contactSuspended");
        story.run("publicStatement", channel)
                .passed("recordStatementApproval", "issueStatement", "statementIssued")
                .notPassed("recordStatementReturn");
        assertThat(story.as("desk", () -> channels.get(channel).announced())).isTrue();
        assertThat(story.openTasks(channel)).containsExactly("releaseCommunique");

        concluding.approve(instrument);
        story.advance(Duration.ofHours(49));
        story.as("press").completes(channel, "releaseCommunique", release());
        run.passed("release", "communiqueReleased");
        assertThat(story.as(
                        "desk",
                        () -> communiques.current(instrument).orElseThrow().released()))
                .isTrue();
    }

    @Test
    void aCommuniqueOnATextThatHasChangedIsPreparedAnew() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = drafted(channel);
        var run = prepared(channel, instrument);
        concluding.revise(instrument, "The two sides agree on more.", ForceCondition.SIGNATURE, false);
        concluding.review(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        story.advance(Duration.ofHours(49));
        story.as("press").completes(channel, "releaseCommunique", release());
        run.passed("compareCommunique").notPassed("confirmGates", "release", "leakResponse");
        assertThat(story.openTasks(channel)).containsExactly("prepareCommunique");

        vetted(channel, instrument);
        story.advance(Duration.ofHours(49));
        story.as("press").completes(channel, "releaseCommunique", release());
        run.passed("confirmGates", "release", "communiqueReleased").notPassed("gatesMissing", "leakResponse");
        assertThat(story.as("desk", () -> communiques.of(channel)))
                .extracting(Communique::released)
                .containsExactly(false, true);
    }

    @Test
    void aStatementThatIsNotTruthfulOrNotApprovedIsDraftedAnew() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = drafted(channel);
        var run = prepared(channel, instrument);
        story.as("press").completes(channel, "releaseCommunique", release());
        story.as("poldir")
                .completes(channel, "assessExposure", exposure(Accuracy.ACCURATE, CounterpartStance.PUBLISHES));
        var words = words("There have been direct contacts.");
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
                                attested(channel, "attestTruth").get("recordsOpened"),
                                "outcome",
                                "NOT_TRUTHFUL",
                                "corrections",
                                "The date"));
        story.as("press").completes(channel, "draftStatement", words);
        story.as("legal").completes(channel, "attestTruth", attested(channel, "attestTruth"));
        story.as("poldir").completes(channel, "approveStatement", Map.of("outcome", "RETURN", "reason", "Shorter"));
        assertThat(story.openTasks(channel)).containsExactly("draftStatement");
        run.notPassed("leakResponse");
        story.run("publicStatement", channel)
                .passed("recordStatementReturn")
                .notPassed("recordStatementApproval", "issueStatement");
        assertThat(story.reasonsOnFile(channel)).containsExactly("Shorter");
    }

    @Test
    void nothingIsSaidToARumour() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = prepared(channel, drafted(channel));
        story.as("press").completes(channel, "releaseCommunique", release());
        story.as("poldir").completes(channel, "assessExposure", exposure(Accuracy.RUMOUR, CounterpartStance.SILENT));
        run.passed("leakResponse").notPassed("release");
        story.run("leakResponse", channel)
                .passed("recordPosture", "leakAnswered")
                .notPassed("publicStatement");
        assertThat(story.openTasks(channel)).containsExactly("releaseCommunique");
    }

    @Test
    void aCounterpartWhoWithdrawsSuspendsTheContact() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = prepared(channel, drafted(channel));
        story.as("press").completes(channel, "releaseCommunique", release());
        story.as("poldir")
                .completes(channel, "assessExposure", exposure(Accuracy.ACCURATE, CounterpartStance.WITHDRAWS));
        run.passed("responseSuspended", "contactSuspended").notPassed("release");
        story.run("leakResponse", channel).passed("contactSuspended").notPassed("publicStatement");
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
                                attested(channel, "clearCommunique").get("recordsOpened"),
                                "outcome",
                                "NOT_TRUTHFUL",
                                "corrections",
                                "The date"));
        assertThat(story.openTasks(channel)).containsExactly("prepareCommunique");
        prepare(channel, instrument);
        story.as("legal").completes(channel, "clearCommunique", attested(channel, "clearCommunique"));
        story.as("poldir").completes(channel, "approveCommunique", Map.of("outcome", "RETURN", "reason", "Shorter"));
        assertThat(story.openTasks(channel)).containsExactly("prepareCommunique");
        run.notPassed("briefBeforehand", "releaseCommunique");
        assertThat(story.reasonsOnFile(channel)).containsExactly("Shorter");
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
        run.notPassed("release", "leakResponse");
        vetted(channel, instrument);
        story.advance(Duration.ofHours(49));
        story.as("press").completes(channel, "releaseCommunique", release());
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
        vet(story, channel);
        story.as("parl").completes(channel, "briefBeforehand", toldFirst(clock.instant()));
    }

    private void prepare(String channel, UUID instrument) {
        story.as("press").completes(channel, "prepareCommunique", communique(instrument, clock.instant()));
    }

    private Map<String, Object> attested(String channel, String task) {
        return attestation(story.as("legal").sees(channel, task));
    }
}
