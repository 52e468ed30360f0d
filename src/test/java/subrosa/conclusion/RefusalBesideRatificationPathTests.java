package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static subrosa.conclusion.ConclusionTasks.memorandum;
import static subrosa.conclusion.ConclusionTasks.notice;
import static subrosa.conclusion.ConclusionTasks.toldTheOtherSide;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.Conclusions;
import subrosa.channel.Nature;
import subrosa.channel.Timeline;
import subrosa.channel.TimelineEntry;
import subrosa.engine.camunda.CompartmentTenants;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.Instruments;
import subrosa.instrument.Talks;

/** PARLIAMENT_REFUSES, of one of two treaties of a channel, after the other was ratified: that one stays as it is. */
@OnTheEngine
class RefusalBesideRatificationPathTests {

    private static final String TREATY = "Treaty of Friendship";
    private static final String PROTOCOL = "Protocol on Water";

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    DomesticApprovals approvals;

    @Autowired
    Ratifications ratifications;

    @Autowired
    Channels channels;

    @Autowired
    Instruments instruments;

    @Autowired
    Conclusions conclusions;

    @Autowired
    Timeline timeline;

    @Autowired
    RuntimeService runtime;

    private String channel = "";
    private UUID treaty = UUID.randomUUID();
    private UUID protocol = UUID.randomUUID();
    private Story.Run whole;
    private List<String> workOnTreaty = List.of();
    private List<Requirement> requirementsOfTreaty = List.of();

    @BeforeEach
    void theOneIsRatifiedAndTheOtherRefused() {
        channel = concluding.channel("none configured", Nature.STATE);
        story.asSystem(() -> {
            channels.noteDirect(channel);
            return channel;
        });
        treaty = signed(TREATY);
        protocol = signed(PROTOCOL);
        whole = story.start("backchannelToAgreement", channel, Map.of());
        carryBoth();

        approveAtHome(treaty);
        vote("CONSENTED");
        story.as("principal").completes(channel, "ratify", ratification());
        beginApprovalAtHome(protocol);
        workOnTreaty = story.openTasks(channel).stream()
                .filter(task -> !task.equals("prepareExplanatoryMemorandum"))
                .toList();
        requirementsOfTreaty = approval(treaty).requirements();
        assertThat(workOnTreaty).contains("noteConsents");
        story.as("parl").completes(channel, "prepareExplanatoryMemorandum", memorandum());
        vote("REFUSED");
        story.as("envoy").completes(channel, "informOtherSide", toldTheOtherSide(concluding.today()));
    }

    @Test
    void theRatifiedOneStandsAndTheTimelineSaysWhichWasRefused() {
        assertTheTreatyStands("decideNextStep");
        assertThat(next(protocol)).isEqualTo(ApprovalStep.REFUSED);
        assertThat(acts())
                .containsSubsequence(
                        "Parliament on “Treaty of Friendship”: CONSENTED (70–50) on " + concluding.today() + ".",
                        "The instrument of ratification of “Treaty of Friendship” was executed on " + concluding.today()
                                + ".",
                        "Parliament on “Protocol on Water”: REFUSED on " + concluding.today() + ".",
                        "The other side was told in writing on " + concluding.today()
                                + " that the domestic approval of “Protocol on Water” was refused.");
    }

    @Test
    void theRefusedOneIsNegotiatedAnewAlone() {
        assertThat(everythingIsConcluded()).as("both are signed").isTrue();
        decide("RENEGOTIATE");

        assertTheTreatyStands("draftText");
        assertThat(everythingIsConcluded()).as("lines and contacts serve again").isFalse();
        pathOf(protocol).passed("parliamentRefused", "textMustChange").notPassed("abandonInstrument");
        assertThat(dropped(protocol)).isFalse();

        story.as("envoy").completes(channel, "draftText", Talks.text(Talks.article("1", "Water, by turns")));
        assertTheTreatyStands("giveLegalOpinion", "reportIntegrity");
        assertThat(story.as("desk", () -> approvals.current(protocol)))
                .as("parliament has not been asked about the new text")
                .isEmpty();
    }

    private boolean everythingIsConcluded() {
        return story.asSystem(() -> conclusions.everythingConcluded(channel));
    }

    @Test
    void theRefusedOneIsGivenUpAndTheRatifiedOneIsCarriedOn() {
        decide("ABANDON");

        assertTheTreatyStands();
        pathOf(protocol).passed("parliamentRefused", "abandonInstrument");
        assertThat(pathOf(protocol).isOver()).isTrue();
        assertThat(dropped(protocol)).isTrue();
        assertThat(acts()).last().isEqualTo("The instrument “Protocol on Water” was given up.");
        whole.notPassed("takeStock");

        story.as("treaty")
                .completes(
                        channel,
                        "noteConsents",
                        Map.of(
                                "consents",
                                List.of(Map.of(
                                        "party",
                                        "Other",
                                        "kind",
                                        "EXCHANGE",
                                        "on",
                                        concluding.today().toString()))));
        story.advance(Duration.ofDays(32));
        story.as("treaty").completes(channel, "publishNotice", notice(concluding.today()));
        pathOf(treaty).passed("instrumentConcluded");
        whole.passed("takeStock").notPassed("channelLost");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(channel)
                        .processDefinitionKey("stewardship")
                        .count())
                .isOne();
    }

    /** @param others what else is to be done */
    private void assertTheTreatyStands(String... others) {
        assertThat(dropped(treaty)).isFalse();
        assertThat(story.as("desk", () -> ratifications.of(treaty))).hasSize(1);
        assertThat(next(treaty)).isEqualTo(ApprovalStep.GRANTED);
        assertThat(approval(treaty).requirements()).isEqualTo(requirementsOfTreaty);
        assertThat(story.openTasks(channel))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(workOnTreaty.stream(), Stream.of(others)).toList());
        pathOf(treaty).notPassed("parliamentRefused", "decideNextStep", "abandonInstrument");
    }

    private UUID signed(String title) {
        var instrument =
                concluding.instrument(channel, title, List.of("en"), ForceCondition.EXCHANGE_OF_INSTRUMENTS, true);
        concluding.review(instrument, "A5", InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION, false);
        concluding.sign(instrument, SignatureManner.SIMPLE);
        return instrument;
    }

    /** Both are signed: the whole path carries them from there. */
    private void carryBoth() {
        story.asSystem(() -> CompartmentTenants.in(channel, () -> {
            runtime.createProcessInstanceModification(whole.instance())
                    .startBeforeActivity("instrumentPath#multiInstanceBody")
                    .setVariable("instruments", List.of(treaty.toString(), protocol.toString()))
                    .cancelAllForActivity("mandate")
                    .execute();
            return whole;
        }));
    }

    private void approveAtHome(UUID instrument) {
        beginApprovalAtHome(instrument);
        story.as("parl").completes(channel, "prepareExplanatoryMemorandum", memorandum());
    }

    private void beginApprovalAtHome(UUID instrument) {
        story.asSystem(() -> {
            runtime.createProcessInstanceModification(pathOf(instrument).instance())
                    .startBeforeActivity("entryIntoForce")
                    .cancelAllForActivity("approvals")
                    .cancelAllForActivity("publicAnnouncement")
                    .execute();
            return instrument;
        });
    }

    private void vote(String outcome) {
        var act = new HashMap<String, Object>(
                Map.of("outcome", outcome, "on", concluding.today().toString()));
        if (outcome.equals("REFUSED")) act.put("reason", "Not this one");
        else act.putAll(Map.of("votesFor", 70, "votesAgainst", 50));
        story.as("parl").completes(channel, "recordParliamentaryOutcome", act);
    }

    private Map<String, Object> ratification() {
        return Map.of(
                "executedOn",
                concluding.today().toString(),
                "place",
                "Home",
                "issuedBy",
                "A Minister",
                "issuerOffice",
                "FOREIGN_MINISTER");
    }

    private void decide(String outcome) {
        story.as("poldir").completes(channel, "decideNextStep", Map.of("outcome", outcome, "reason", "Parliament"));
    }

    private Story.Run pathOf(UUID instrument) {
        return story.run("instrumentPath", channel, instrument);
    }

    private boolean dropped(UUID instrument) {
        return story.as("desk", () -> instruments.get(instrument).dropped());
    }

    private DomesticApproval approval(UUID instrument) {
        return story.as("desk", () -> approvals.current(instrument).orElseThrow());
    }

    private ApprovalStep next(UUID instrument) {
        return story.as("desk", () -> approvals.next(instrument));
    }

    private List<String> acts() {
        return story.as(
                "desk",
                () -> timeline.of(channel).stream().map(TimelineEntry::act).toList());
    }
}
