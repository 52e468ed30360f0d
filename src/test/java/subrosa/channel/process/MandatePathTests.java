package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.HandlerLeavesNoGrader;
import subrosa.channel.MandateTooLong;
import subrosa.channel.Mandates;
import subrosa.channel.Tempo;
import subrosa.channel.TimelineEntry;
import subrosa.engine.MovableClock;

@OnTheEngine
class MandatePathTests {

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Mandates mandates;

    @Autowired
    subrosa.channel.Timeline timeline;

    @Autowired
    MovableClock clock;

    private Exploration at;

    @BeforeEach
    void openChannel() {
        at = new Exploration(story, channels, clock);
    }

    @Test
    void goesFromDraftToReadIn() {
        var run = at.authorise();

        run.passed(
                        "recordMandateDraft",
                        "chooseTempo",
                        "recordTempo",
                        "recordMandateClearanceOfLaw",
                        "recordMandateClearanceOfPolicy",
                        "recordMandateClearanceOfSecurity",
                        "recordMandate",
                        "notifyInspector",
                        "recordReadIn",
                        "mandateInForce")
                .notPassed("proposeRemedy", "recordMandateRefusal", "mandateRefused");
        assertThat(run.isOver()).isTrue();
        var mandate = story.asSystem(() -> mandates.current(at.channel).orElseThrow());
        assertThat(mandate.lawfulnessFlag()).contains("finding");
        assertThat((List<?>) run.variable("intermediaries")).hasSize(1);
        var channel = story.asSystem(() -> channels.get(at.channel));
        assertThat(channel.tempo()).isEqualTo(Tempo.MEDIATED);
        assertThat(channel.tempoRow()).isEqualTo("F3");
        assertThat(story.asSystem(() -> timeline.of(at.channel)))
                .flatExtracting(TimelineEntry::rows)
                .contains("F3", "D3");
    }

    /** It could be neither signed nor drafted anew: a refusal was the only way. */
    @Test
    void draftsAnewAMemorandumWhoseLastDayCameBeforeItsSignature() {
        var run = story.start("mandate", at.channel, Map.of());
        story.as("desk").completes(at.channel, "draftMandate", at.mandate());
        at.clear("CLEARED", "CLEARED");
        story.advance(Duration.ofDays(80));
        story.as("principal").completes(at.channel, "signMandate", Map.of("outcome", "SIGN"));

        run.passed("mandateOutOfDate").notPassed("notifyInspector", "mandateRefused");
        assertThat(story.asSystem(() -> mandates.inForce(at.channel))).isFalse();
        assertThat(story.openTasks(at.channel)).containsExactly("draftMandate");

        story.as("desk").completes(at.channel, "draftMandate", at.mandate());
        at.clear("CLEARED", "CLEARED");
        story.as("principal").completes(at.channel, "signMandate", Map.of("outcome", "SIGN"));
        assertThat(story.asSystem(() -> mandates.inForce(at.channel))).isTrue();
    }

    @Test
    void skipsNoGateInACrisis() {
        var run = story.start("mandate", at.channel, Map.of());
        var draft = at.mandate();
        draft.put("massDanger", true);
        story.as("desk").completes(at.channel, "draftMandate", draft);

        assertThat(story.asSystem(() -> channels.get(at.channel).tempoRow())).isEqualTo("F1");
        assertThat(story.openTasks(at.channel)).containsExactly("minuteCall");
        run.notPassed("recordMandate", "recordMandateByCall", "mandateInForce");
    }

    /** Row F2: the crisis is one of the release only, and whoever signs reads so. */
    @Test
    void limitsAHostageCrisisToTheRelease() {
        story.start("mandate", at.channel, Map.of());
        var draft = at.mandate();
        draft.put("hostageDanger", true);
        story.as("desk").completes(at.channel, "draftMandate", draft);
        story.as("desk").completes(at.channel, "minuteCall", at.mandateCall());

        assertThat(story.asSystem(() -> channels.get(at.channel).tempoScope())).contains("limited to the release");
        assertThat(story.as("principal").sees(at.channel, "confirmMinutes").get("mandateMemorandum"))
                .asString()
                .contains("limited to the release");
        assertThat(story.asSystem(() -> timeline.of(at.channel)))
                .extracting(TimelineEntry::act)
                .anyMatch(act -> act.contains("CRISIS, limited to the release"));
    }

    /** INV-05: grader is not handler, so somebody has to be left who grades. */
    @Test
    void namesNoHandlerWhoIsTheOnlyOneToGrade() {
        story.start("mandate", at.channel, Map.of());
        var draft = at.mandate();
        draft.put(
                "intermediaries",
                List.of(Map.of("pseudonym", "ALDER", "capacity", "COUNTERPART_ENVOY", "handler", "intel")));

        assertThatThrownBy(() -> story.as("desk").completes(at.channel, "draftMandate", draft))
                .isInstanceOf(HandlerLeavesNoGrader.class);
        assertThat(story.openTasks(at.channel)).containsExactly("draftMandate");
    }

    @Test
    void draftsAgainAfterAnObjection() {
        var run = story.start("mandate", at.channel, Map.of());
        story.as("desk").completes(at.channel, "draftMandate", at.mandate());
        at.clear("CLEARED", "OBJECTED");

        assertThat(story.openTasks(at.channel)).containsExactly("draftMandate");
        run.notPassed("signMandate", "proposeRemedy");

        story.as("desk").completes(at.channel, "draftMandate", at.mandate());
        at.clear("CLEARED", "CLEARED");
        assertThat(story.openTasks(at.channel)).containsExactly("signMandate");
    }

    @Test
    void clearsAgainForAnotherInterlocutor() {
        var run = story.start("mandate", at.channel, Map.of());
        story.as("desk").completes(at.channel, "draftMandate", at.mandate());
        at.clear("UNLAWFUL", "CLEARED");
        story.as("legal")
                .completes(
                        at.channel,
                        "proposeRemedy",
                        Map.of(
                                "outcome",
                                "OTHER_INTERLOCUTOR",
                                "reference",
                                "A professor",
                                "reason",
                                "Not proscribed"));

        assertThat(story.openTasks(at.channel))
                .containsExactlyInAnyOrder("clearLawfulness", "clearPolicy", "clearSecurity");
        at.clear("CLEARED", "CLEARED");
        story.as("principal").completes(at.channel, "signMandate", Map.of("outcome", "SIGN"));

        run.passed("recordRemedy", "recordMandate").notPassed("mandateRefused");
        assertThat(story.asSystem(
                        () -> mandates.current(at.channel).orElseThrow().memo().interlocutor()))
                .isEqualTo("A professor");
    }

    @Test
    void endsWhenThereIsNoLawfulWay() {
        var run = story.start("mandate", at.channel, Map.of());
        story.as("desk").completes(at.channel, "draftMandate", at.mandate());
        at.clear("UNLAWFUL", "CLEARED");
        story.as("legal").completes(at.channel, "proposeRemedy", Map.of("outcome", "WITHDRAW", "reason", "Proscribed"));

        run.passed("mandateRefused").notPassed("signMandate", "recordMandate", "mandateInForce");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void endsWhenThePrincipalRefuses() {
        var run = story.start("mandate", at.channel, Map.of());
        story.as("desk").completes(at.channel, "draftMandate", at.mandate());
        at.clear("CLEARED", "CLEARED");
        story.as("principal").completes(at.channel, "signMandate", Map.of("outcome", "REFUSE", "reason", "Not now"));

        run.passed("recordMandateRefusal", "mandateRefused").notPassed("recordMandate", "notifyInspector");
        assertThat(story.asSystem(() -> mandates.current(at.channel))).isEmpty();
        assertThat(story.asSystem(() -> mandates.of(at.channel)))
                .singleElement()
                .satisfies(mandate -> assertThat(mandate.endedBecause()).contains("Not now"));
    }

    @Test
    void keepsTheTaskWhenTheDossierRefuses() {
        story.start("mandate", at.channel, Map.of());
        var tooLong = at.mandate();
        tooLong.put("expiresOn", at.inDays(91));

        assertThatThrownBy(() -> story.as("desk").completes(at.channel, "draftMandate", tooLong))
                .isInstanceOf(MandateTooLong.class);
        assertThat(story.openTasks(at.channel)).containsExactly("draftMandate");
        assertThat(story.asSystem(() -> mandates.of(at.channel))).isEmpty();
    }
}
