package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Briefings;
import subrosa.channel.Channels;
import subrosa.channel.Intermediaries;
import subrosa.channel.Nature;
import subrosa.channel.Opening;
import subrosa.channel.Party;
import subrosa.channel.Person;
import subrosa.channel.StepNeeded;
import subrosa.channel.Tempo;
import subrosa.channel.Timeline;
import subrosa.channel.TimelineEntry;
import subrosa.channel.Track;
import subrosa.compartment.Level;
import subrosa.engine.MovableClock;

/** Table N in the diagrams: what a small channel passes by, what brings a step back, and that no token passes by it without the row. */
@OnTheEngine
class NotNeededPathTests {

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Briefings briefings;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    Timeline timeline;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MovableClock clock;

    @Test
    void aSmallChannelIsClearedByTheLawyerAndReadInByTheSignature() {
        var at = small();
        var run = mandate(at, smallMandate(at));
        assertThat(story.openTasks(at.channel)).containsExactly("clearLawfulness");
        clearAndSign(at);

        run.passed("noteNotNeeded", "recordMandate", "recordReadInByMandate", "mandateInForce")
                .notPassed("clearPolicy", "clearSecurity", "completeReadIn");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> briefings.of(at.channel)).get(0).accounts())
                .containsExactly("desk", "envoy", "legal");
        assertThat(rows(at)).contains("N1", "N2");
    }

    @Test
    void anUnlawfulContactIsRefusedInASmallChannel() {
        var at = small();
        var run = mandate(at, smallMandate(at));
        story.as("legal")
                .completes(at.channel, "clearLawfulness", Map.of("outcome", "UNLAWFUL", "finding", "Sanctions"));

        assertThat(story.openTasks(at.channel)).containsExactly("proposeRemedy");
        run.notPassed("signMandate");
    }

    @Test
    void somebodyBetweenTheSidesBringsTheClearancesBack() {
        var at = small();
        var draft = smallMandate(at);
        draft.put(
                "intermediaries",
                new ArrayList<>(List.of(Map.of("pseudonym", "ALDER", "capacity", "INTERMEDIARY", "handler", "envoy"))));
        mandate(at, draft);

        assertThat(story.openTasks(at.channel))
                .containsExactlyInAnyOrder("clearLawfulness", "clearPolicy", "clearSecurity");
    }

    @Test
    void anObjectionIsHeardWhoeverElseClears() {
        var at = new Exploration(story, channels, clock);
        var run = mandate(at, at.mandate());
        at.clear("CLEARED", "OBJECTED");

        assertThat(story.openTasks(at.channel)).containsExactly("draftMandate");
        story.as("desk").completes(at.channel, "draftMandate", at.mandate());
        at.clear("CLEARED", "CLEARED");
        assertThat(story.openTasks(at.channel)).containsExactly("signMandate");
        run.notPassed("noteNotNeeded");
    }

    @Test
    void theMandateIsPlanAndTestEnoughForASmallChannel() {
        var at = authorised();
        var run = story.start("exploratoryContact", at.channel, Map.of());
        story.as("envoy").completes(at.channel, "recordMemcon", memcon(at));

        run.passed("recordContactPlanByMandate", "trustEstablished").notPassed("planContact", "planTest");
        assertThat(rows(at)).contains("N3");
    }

    /** Whoever completes the read-in has nothing to do with the line, which nobody grades before that. */
    @Test
    void aLineInDoubtBringsThePlanBackAndRefusesNobodyElse() {
        var at = new Exploration(story, channels, clock);
        at.authorise();
        story.as("poldir", () -> {
            channels.changeTempo(at.channel, Tempo.CRISIS, "A hostage's life is at risk.");
            return at.channel;
        });
        story.asSystem(() -> {
            intermediaries.of(at.channel).forEach(line -> intermediaries.doubt(at.channel, line.id()));
            return at.channel;
        });
        var run = story.start("exploratoryContact", at.channel, Map.of());

        run.notPassed("recordContactPlanByMandate");
        assertThat(story.openTasks(at.channel)).contains("planContact");
    }

    @Test
    void officialsFromTheStartAreNotUpgraded() {
        var at = authorised();
        var run = story.start("upgrade", at.channel, Map.of());

        run.passed("passUpgrade", "talksOfficial").notPassed("prepareUpgrade", "approveUpgrade");
        assertThat(run.isOver()).isTrue();
        assertThat(rows(at)).contains("N5");
    }

    @ParameterizedTest
    @CsvSource({
        "mandate, noteNotNeeded",
        "mandate, recordReadInByMandate",
        "exploratoryContact, recordContactPlanByMandate",
        "upgrade, passUpgrade"
    })
    void noTokenPassesAStepByWithoutTheRow(String process, String activity) {
        var at = new Exploration(story, channels, clock);
        at.authorise();
        var run = story.start(process, at.channel, Map.of());

        assertThatThrownBy(() -> story.asSystem(() -> {
                    runtime.createProcessInstanceModification(run.instance())
                            .startBeforeActivity(activity)
                            .execute();
                    return activity;
                }))
                .extracting(
                        refusal -> refusal instanceof StepNeeded ? refusal : NestedExceptionUtils.getRootCause(refusal))
                .isInstanceOf(StepNeeded.class);
        assertThat(rows(at)).noneMatch(row -> row.startsWith("N"));
    }

    private Exploration small() {
        return new Exploration(
                story,
                channels,
                clock,
                new Opening(
                        "LANTERN",
                        Level.SECRET,
                        Track.TRACK_1,
                        List.of(
                                new Party("State A", Nature.STATE, true, null, null),
                                new Party("State B", Nature.STATE, false, null, null)),
                        List.of(
                                new Person("Its minister", "State A", null),
                                new Person("Its minister", "State B", null)),
                        List.of(),
                        List.of()));
    }

    private Exploration authorised() {
        var at = small();
        mandate(at, smallMandate(at));
        clearAndSign(at);
        return at;
    }

    private Story.Run mandate(Exploration at, Map<String, Object> draft) {
        var run = story.start("mandate", at.channel, Map.of());
        story.as("desk").completes(at.channel, "draftMandate", draft);
        return run;
    }

    private void clearAndSign(Exploration at) {
        story.as("legal").completes(at.channel, "clearLawfulness", Map.of("outcome", "CLEARED", "finding", "Lawful"));
        story.as("principal").completes(at.channel, "signMandate", Map.of("outcome", "SIGN"));
    }

    private static Map<String, Object> smallMandate(Exploration at) {
        var draft = new HashMap<>(at.mandate());
        draft.remove("intermediaries");
        draft.put("workingChannel", true);
        draft.put("formalTalksFailed", false);
        draft.put("coreIssues", 1);
        draft.put("aimTitle", "Memorandum on calls");
        draft.put("aimLanguage", "en");
        draft.put("readers", List.of("desk", "envoy", "legal"));
        return draft;
    }

    private static Map<String, Object> memcon(Exploration at) {
        var memcon = new HashMap<>(at.memcon("READY"));
        memcon.put("participants", new ArrayList<>(List.of(Map.of("name", "An official", "party", "State B"))));
        return memcon;
    }

    private List<String> rows(Exploration at) {
        return story.asSystem(() -> timeline.of(at.channel)).stream()
                .map(TimelineEntry::rows)
                .flatMap(List::stream)
                .toList();
    }
}
