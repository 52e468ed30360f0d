package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static subrosa.conclusion.ConclusionTasks.memorandum;
import static subrosa.conclusion.ConclusionTasks.toldTheOtherSide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.channel.Timeline;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentKind;
import subrosa.policy.Gate;
import subrosa.policy.Gates;
import subrosa.policy.Subject;

/** PARLIAMENT_REFUSES one instrument of a channel when another is ratified already (domain.md §2): what binds is not undone by it. */
@OnTheEngine
class RefusalBesideRatificationPathTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    DomesticApprovals approvals;

    @Autowired
    Ratifications ratifications;

    @Autowired
    Gates gates;

    @Autowired
    Timeline timeline;

    @Autowired
    RuntimeService runtime;

    private String channel = "";
    private UUID ratified = UUID.randomUUID();
    private UUID refused = UUID.randomUUID();
    private List<String> openOfTheFirst = List.of();
    private Story.Run first;
    private Story.Run second;

    @BeforeEach
    void ratifyOneAndRefuseTheOther() {
        channel = concluding.channel("none configured", Nature.STATE);
        ratified = signed();
        first = toEntryIntoForce(ratified);
        story.as("parl").completes(channel, "prepareExplanatoryMemorandum", memorandum());
        story.as("parl")
                .completes(
                        channel,
                        "recordParliamentaryOutcome",
                        Map.of("outcome", "CONSENTED", "on", today(), "votesFor", 61, "votesAgainst", 40));
        story.as("principal")
                .completes(
                        channel,
                        "ratify",
                        Map.of(
                                "executedOn", today(),
                                "place", "At home",
                                "issuedBy", "A Minister",
                                "issuerOffice", "FOREIGN_MINISTER"));
        openOfTheFirst = story.openTasks(channel);
        assertThat(openOfTheFirst).isNotEmpty();

        refused = signed();
        second = toEntryIntoForce(refused);
        story.as("parl").completes(channel, "prepareExplanatoryMemorandum", memorandum());
        story.as("parl")
                .completes(
                        channel,
                        "recordParliamentaryOutcome",
                        Map.of("outcome", "REFUSED", "on", today(), "reason", "Not this one"));
        story.as("envoy").completes(channel, "informOtherSide", toldTheOtherSide(concluding.today()));
    }

    @Test
    void goesBackToTheTextWithTheRefusedOneAlone() {
        assertThat(story.openTasks(channel)).containsExactlyInAnyOrderElementsOf(with("decideNextStep"));
        decide("RENEGOTIATE");

        second.passed("parliamentRefused", "noteDecisionOnNextStep").notPassed("instrumentAbandoned");
        assertThat(story.openTasks(channel)).containsExactlyInAnyOrderElementsOf(with("draftText"));
        assertTheFirstStands();
    }

    @Test
    void givesUpTheRefusedOneAlone() {
        decide("ABANDON");

        second.passed("parliamentRefused", "instrumentAbandoned");
        assertThat(second.isOver()).isTrue();
        assertThat(story.openTasks(channel)).containsExactlyInAnyOrderElementsOf(openOfTheFirst);
        assertTheFirstStands();
    }

    private void assertTheFirstStands() {
        assertThat(first.isOver()).isFalse();
        assertThat(story.asSystem(() -> ratifications.of(ratified))).hasSize(1);
        assertThat(shut(ratified)).isFalse();
        assertThat(story.asSystem(() -> approvals.current(refused).orElseThrow().parliament()))
                .singleElement()
                .satisfies(act -> assertThat(act.outcome()).isEqualTo(ParliamentaryAct.REFUSED));
        assertThat(story.asSystem(() -> ratifications.of(refused))).isEmpty();
        assertThat(shut(refused)).isTrue();
        assertThat(story.asSystem(() -> timeline.of(channel)))
                .extracting(entry -> entry.act())
                .anyMatch(act -> act.startsWith("The other side was told in writing"));
        assertThat(runtime.createIncidentQuery().tenantIdIn(channel).count()).isZero();
    }

    private boolean shut(UUID instrument) {
        return story.asSystem(
                () -> !gates.shut(List.of(Gate.DOMESTIC_APPROVAL), Subject.instrument(channel, instrument))
                        .isEmpty());
    }

    private List<String> with(String task) {
        var open = new ArrayList<>(openOfTheFirst);
        open.add(task);
        return open;
    }

    private void decide(String outcome) {
        story.as("poldir")
                .completes(channel, "decideNextStep", Map.of("outcome", outcome, "reason", "Parliament has spoken"));
    }

    private UUID signed() {
        var instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, true);
        concluding.clearInLaw(
                instrument, new InstrumentChoice("A5", InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION, true, ""), false);
        concluding.reportIntegrity(instrument);
        concluding.approve(instrument);
        concluding.sign(instrument, SignatureManner.SIMPLE);
        return instrument;
    }

    /** What went before has been done through the features. */
    private Story.Run toEntryIntoForce(UUID instrument) {
        var run = story.start("instrumentPath", channel, Map.of("instrument", instrument.toString()));
        story.asSystem(() -> {
            runtime.createProcessInstanceModification(run.instance())
                    .startBeforeActivity("entryIntoForce")
                    .cancelAllForActivity("approvals")
                    .cancelAllForActivity("publicAnnouncement")
                    .execute();
            return run;
        });
        return run;
    }

    private String today() {
        return concluding.today().toString();
    }
}
