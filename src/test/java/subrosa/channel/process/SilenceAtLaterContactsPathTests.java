package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Memcons;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.FurtherContacts;
import subrosa.channel.Medium;
import subrosa.channel.Replies;
import subrosa.channel.ReplyDraft;
import subrosa.channel.Timeline;
import subrosa.engine.MovableClock;
import subrosa.scenario.Oslo;

/** Silence at a contact beside the exploration (domain.md §2): the question is open while the text goes on. */
@OnTheEngine
class SilenceAtLaterContactsPathTests {

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    FurtherContacts further;

    @Autowired
    Channels channels;

    @Autowired
    Replies replies;

    @Autowired
    Timeline timeline;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MovableClock clock;

    private String channel = "";
    private Story.Run path;

    @BeforeEach
    void bringATextUnderWay() {
        channel = oslo.after("draft-text").channel();
        path = story.run("backchannelToAgreement", channel);
    }

    @Test
    void waitsForTheReplyThatTheyOwe() {
        var open = story.openTasks(channel);
        askAQuestion();
        assertThat(waiting()).isEqualTo(1);

        reply();

        assertThat(waiting()).isZero();
        path.passed("replyOrSilence").notPassed("contactGivenUp");
        assertThat(story.openTasks(channel)).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void oneReplyEndsTheSilenceForEveryContactThatWaits() {
        for (int contact = 0; contact < 2; contact++) {
            askAQuestion();
        }
        assertThat(waiting()).isEqualTo(2);

        reply();

        assertThat(waiting()).isZero();
        assertThat(story.asSystem(() -> timeline.of(channel)))
                .filteredOn(entry -> entry.act().equals("The reply of the other side was taken up."))
                .hasSize(1);
    }

    @Test
    void endsTheChannelWhereThePoliticalDirectorReadsTheSilenceAsTheEnd() {
        askAQuestion();
        story.advance(Duration.ofDays(21).plusMinutes(1));
        assertThat(story.openTasks(channel)).contains("probeSecondChannel", "settleBrackets");
        story.as("desk")
                .completes(channel, "probeSecondChannel", Map.of("outcome", "NOT_ASKED", "reason", "There is none"));
        story.as("poldir")
                .completes(channel, "decideAfterSilence", Map.of("outcome", "ABANDON", "reason", "They do not answer"));

        path.passed("silentForGood", "contactGivenUp", "channelWasLost").notPassed("replyOrSilence");
        assertThat(story.asSystem(() -> channels.get(channel)).withdrawalReason())
                .contains("The contact was given up.");
        assertThat(story.openTasks(channel)).containsExactly("chooseWayOut");
    }

    private void reply() {
        story.as(
                "desk",
                () -> replies.record(channel, new ReplyDraft(today(), Medium.LETTER, "Qurei", "The prisoners first.")));
    }

    private long waiting() {
        return runtime.createEventSubscriptionQuery()
                .eventName("counterpartReplied")
                .tenantIdIn(channel)
                .count();
    }

    private void askAQuestion() {
        story.as(
                "desk",
                () -> further.plan(
                        channel,
                        new ContactPlanDraft(
                                today(),
                                null,
                                "Oslo",
                                Medium.IN_PERSON,
                                "Qurei",
                                "Prisoners",
                                "What we can do",
                                null,
                                null)));
        story.as("envoy").completes(channel, "recordMemcon", Memcons.owed(today(), "Oslo"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
