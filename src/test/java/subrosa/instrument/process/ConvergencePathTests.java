package subrosa.instrument.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.instrument.Talks.article;
import static subrosa.instrument.Talks.bracketed;
import static subrosa.instrument.Talks.text;

import java.time.Duration;
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
import subrosa.instrument.Instruments;
import subrosa.instrument.Talks;
import subrosa.instrument.Traceability;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;

@OnTheEngine
class ConvergencePathTests {

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Instruments instruments;

    @Autowired
    Traceability traceability;

    private String channel;
    private UUID instrument;

    @BeforeEach
    void outlineInstrument() {
        channel = talks.open(Tempo.MEDIATED, Nature.NON_STATE);
        instrument = talks.instrument(channel, false);
    }

    @Test
    void convergesOnATextWhoseUnderstandingsAreAllPlaced() {
        var gazaFirst = talks.understanding(channel, "Gaza first");
        var dropped = talks.understanding(channel, "A trusteeship");
        var run = begin();
        story.as("envoy")
                .completes(
                        channel,
                        "draftText",
                        text(article("XIV", "Withdrawal", gazaFirst), article("XVII", "Entry into force")));
        story.as("desk")
                .completes(
                        channel,
                        "disposeUnderstandings",
                        Map.of(
                                "outcome",
                                "DISPOSE",
                                "dispositions",
                                List.of(
                                        Map.of("understanding", gazaFirst.toString(), "kind", "ARTICLE"),
                                        Map.of(
                                                "understanding", dropped.toString(),
                                                "kind", "DROPPED",
                                                "reason", "Neither side wanted it"))));
        run.passed("recordText", "recordDispositions", "textReconciled")
                .notPassed("settleBrackets", "confirmTrace", "talksDeadlocked");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> traceability.of(instrument)).whole()).isTrue();
    }

    @Test
    void goesOnWithoutTheDeskWhereNothingIsLeftToPlace() {
        var run = begin();
        story.as("envoy").completes(channel, "draftText", text(article("1", "Entry into force")));
        run.passed("confirmTrace", "textReconciled").notPassed("disposeUnderstandings", "settleBrackets");
    }

    @Test
    void draftsAgainAfterAPackageTrade() {
        var run = begin();
        story.as("envoy").completes(channel, "draftText", text(bracketed("1", "[Jerusalem]")));
        story.as("poldir").completes(channel, "settleBrackets", settled("PACKAGE_TRADE"));
        assertThat(story.openTasks(channel)).containsExactly("draftText");
        story.as("envoy").completes(channel, "draftText", text(article("1", "Elections")));
        run.passed("recordBracketsSettled", "textReconciled").notPassed("talksDeadlocked");
        assertThat(story.asSystem(
                        () -> instruments.get(instrument).currentVersion().number()))
                .isEqualTo(2);
    }

    @Test
    void carriesBracketsOnWhenTheyAreListedForThePrincipals() {
        var run = begin();
        story.as("envoy").completes(channel, "draftText", text(bracketed("1", "[Jerusalem]")));
        story.as("poldir").completes(channel, "settleBrackets", settled("LIST_FOR_PRINCIPALS"));
        run.passed("confirmTrace", "textReconciled").notPassed("talksDeadlocked");
    }

    @Test
    void looksAtTheTraceAgainWhereAContactBroughtMoreWhileBracketsWereSettled() {
        var run = begin();
        story.as("envoy").completes(channel, "draftText", text(bracketed("1", "[Jerusalem]")));
        talks.understanding(channel, "Prisoners are released in stages");
        story.as("poldir").completes(channel, "settleBrackets", settled("LIST_FOR_PRINCIPALS"));

        run.passed("recordBracketsSettled").notPassed("confirmTrace", "textReconciled");
        assertThat(story.openTasks(channel)).containsExactly("disposeUnderstandings");
    }

    @Test
    void endsInDeadlockWhenTheTalksAreAdjourned() {
        var run = begin();
        story.as("envoy").completes(channel, "draftText", text(bracketed("1", "[Jerusalem]")));
        story.as("poldir").completes(channel, "settleBrackets", settled("ADJOURN"));
        run.passed("talksDeadlocked").notPassed("textReconciled", "confirmTrace");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void sendsAnOrphanedArticleBackToTheDraft() {
        var orphan = article("IX", "Laws");
        orphan.remove("standardClause");
        var run = begin();
        story.as("envoy").completes(channel, "draftText", text(orphan));
        assertThatThrownBy(() ->
                        story.as("desk").completes(channel, "disposeUnderstandings", Map.of("outcome", "DISPOSE")))
                .isInstanceOf(GateShut.class)
                .hasMessageContaining("IX");
        assertThat(story.openTasks(channel)).as("nothing changed").containsExactly("disposeUnderstandings");
        story.as("desk")
                .completes(
                        channel,
                        "disposeUnderstandings",
                        Map.of("outcome", "REDRAFT", "reason", "Say where article IX comes from"));
        story.as("envoy").completes(channel, "draftText", text(article("IX", "Laws")));
        run.passed("noteDecisionOnRedraft", "textReconciled").notPassed("recordDispositions");
        assertThat(story.reasonsOnFile(channel)).containsExactly("Say where article IX comes from");
    }

    @Test
    void handsNoTextOverOnceTheMandateHasExpired() {
        begin();
        story.advance(Duration.ofDays(81));
        assertThatThrownBy(() -> story.as("envoy").completes(channel, "draftText", text(article("1", "Elections"))))
                .as("INV-11")
                .isInstanceOfSatisfying(
                        GateShut.class, shut -> assertThat(shut.gates()).containsExactly(Gate.MANDATE));
        assertThat(story.asSystem(() -> instruments.get(instrument).hasText())).isFalse();
    }

    private Story.Run begin() {
        return story.start("convergence", channel, Map.of("instrument", instrument.toString()));
    }

    private static Map<String, Object> settled(String way) {
        return Map.of("outcome", way, "reason", "Before the next round");
    }
}
