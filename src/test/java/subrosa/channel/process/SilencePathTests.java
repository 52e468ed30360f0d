package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.Contacts;
import subrosa.channel.Medium;
import subrosa.channel.Replies;
import subrosa.channel.ReplyDraft;
import subrosa.channel.Tempo;
import subrosa.channel.Timeline;
import subrosa.engine.MovableClock;

/** The other side does not answer: one question by a second channel, then a decision (domain.md §2). */
@OnTheEngine
class SilencePathTests {

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Contacts contacts;

    @Autowired
    Replies replies;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    private Exploration at;

    @BeforeEach
    void openChannel() {
        at = new Exploration(story, channels, clock);
    }

    @Test
    void waitsFourHoursForAReplyInACrisis() {
        begin();
        story.as("poldir", () -> {
            channels.changeTempo(at.channel, Tempo.CRISIS, "A hostage's life is at risk.");
            return at.channel;
        });
        at.meets(at.memcon("AWAIT_REPLY"));

        story.advance(Duration.ofHours(4).minusMinutes(1));
        assertThat(story.openTasks(at.channel)).isEmpty();
        story.advance(Duration.ofMinutes(2));
        assertThat(story.openTasks(at.channel)).containsExactly("probeSecondChannel");
    }

    @Test
    void takesUpAReplyThatCameBeforeTheWait() {
        var run = begin();
        reply();
        at.meets(at.memcon("AWAIT_REPLY"));

        run.passed("replyOrSilence");
        silence()
                .passed("takeUpReply", "replyTakenUp")
                .notPassed("whatComesFirst", "replyArrived", "probeSecondChannel");
        assertThat(story.openTasks(at.channel)).containsExactly("planContact");
        assertThat(story.asSystem(() -> replies.unread(at.channel))).isFalse();
    }

    @Test
    void wakesWithAReply() {
        var run = begin();
        at.meets(at.memcon("AWAIT_REPLY"));
        assertThat(story.openTasks(at.channel)).isEmpty();

        reply();

        run.passed("replyOrSilence");
        silence().passed("replyArrived", "takeUpReply").notPassed("silenceLasted", "probeSecondChannel");
        assertThat(story.openTasks(at.channel)).containsExactly("planContact");
    }

    @Test
    void asksOnceAfterSilenceAndThenLetsThePoliticalDirectorDecide() {
        var run = begin();
        stayUnanswered();

        story.as("poldir")
                .completes(at.channel, "decideAfterSilence", Map.of("outcome", "ABANDON", "reason", "No answer"));

        silence()
                .passed("silenceLasted", "recordProbe", "recordDecisionAfterSilence", "contactAbandoned")
                .notPassed("replyArrived", "takeUpReply");
        run.passed("silentForGood", "contactAbandoned").notPassed("trustEstablished");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void waitsOnIfThePoliticalDirectorSaysSo() {
        var run = begin();
        stayUnanswered();
        waitOn();
        assertThat(story.openTasks(at.channel)).isEmpty();

        // The second channel was asked once; it is not asked again.
        story.advance(Duration.ofDays(21).plusMinutes(1));
        assertThat(story.openTasks(at.channel)).containsExactly("decideAfterSilence");
        waitOn();
        reply();

        silence()
                .passed("recordProbe", "recordDecisionAfterSilence", "replyArrived", "takeUpReply")
                .notPassed("contactAbandoned");
        run.passed("replyOrSilence").notPassed("contactAbandoned", "trustEstablished");
        assertThat(story.openTasks(at.channel)).containsExactly("planContact");
        assertThat(story.asSystem(() -> contacts.outreachOf(at.channel))).hasSize(1);
        assertThat(story.asSystem(() -> replies.unread(at.channel))).isFalse();
    }

    /** Silence is the answer of nobody: the talks may go on without it. */
    @Test
    void carriesOnWithoutAnAnswerIfThePoliticalDirectorSaysSo() {
        var run = begin();
        stayUnanswered();
        story.as("poldir")
                .completes(
                        at.channel,
                        "decideAfterSilence",
                        Map.of("outcome", "CARRY_ON", "reason", "They never answer in writing"));

        silence().passed("carriedOn").notPassed("replyTakenUp", "contactAbandoned");
        run.passed("replyOrSilence").notPassed("contactAbandoned");
        assertThat(story.openTasks(at.channel)).containsExactly("planContact");
    }

    @Test
    void leavesTheDecisionToThePoliticalDirectorWhereNoSecondChannelCanBeAsked() {
        begin();
        at.meets(at.memcon("AWAIT_REPLY"));
        story.advance(Duration.ofDays(21).plusMinutes(1));
        story.as("desk")
                .completes(
                        at.channel,
                        "probeSecondChannel",
                        Map.of("outcome", "NOT_ASKED", "reason", "The facilitator is abroad"));

        silence().passed("recordNoProbe").notPassed("recordProbe");
        assertThat(story.openTasks(at.channel)).containsExactly("decideAfterSilence");
        assertThat(story.asSystem(() -> contacts.outreachOf(at.channel))).isEmpty();
        assertThat(story.asSystem(() -> timeline.of(at.channel)))
                .anySatisfy(entry -> assertThat(entry.reason()).contains("The facilitator is abroad"));
    }

    private Story.Run silence() {
        return story.run("replyOrSilence", at.channel);
    }

    private Story.Run begin() {
        at.authorise();
        return story.start("exploratoryContact", at.channel, Map.of());
    }

    /** Silence, a question by the second channel, and silence again. */
    private void stayUnanswered() {
        at.meets(at.memcon("AWAIT_REPLY"));
        story.advance(Duration.ofDays(21).plusMinutes(1));
        assertThat(story.openTasks(at.channel)).containsExactly("probeSecondChannel");
        story.as("desk")
                .completes(
                        at.channel,
                        "probeSecondChannel",
                        Map.of(
                                "outcome", "ASKED",
                                "secondChannel", "The facilitator",
                                "askedOn", at.today().toString(),
                                "asked", "Do they go on?"));
        story.advance(Duration.ofDays(21).plusMinutes(1));
        assertThat(story.openTasks(at.channel)).containsExactly("decideAfterSilence");
    }

    private void waitOn() {
        story.as("poldir")
                .completes(
                        at.channel, "decideAfterSilence", Map.of("outcome", "WAIT_ON", "reason", "A feast over there"));
    }

    private void reply() {
        story.as(
                "desk",
                () -> replies.record(at.channel, new ReplyDraft(at.today(), Medium.LETTER, "Qurei", "We shall come.")));
    }
}
