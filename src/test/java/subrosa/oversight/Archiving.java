package subrosa.oversight;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import subrosa.Story;
import subrosa.channel.ChannelEvent;
import subrosa.channel.ChannelEvents;
import subrosa.channel.WayOut;
import subrosa.engine.MovableClock;
import subrosa.scenario.Oslo;
import subrosa.withdrawal.WithdrawalDraft;

/** Brings a channel to its end before it led anywhere: sealed under two keys, and then reviewed. */
@TestComponent
public class Archiving {

    private final Oslo oslo;
    private final Story story;
    private final ChannelEvents events;
    private final MovableClock clock;

    Archiving(Oslo oslo, Story story, ChannelEvents events, MovableClock clock) {
        this.oslo = oslo;
        this.story = story;
        this.events = events;
        this.clock = clock;
    }

    /** Given up, and not sealed yet. */
    public String givenUp() {
        var channel = oslo.after("draft-mandate").channel();
        @SuppressWarnings("unchecked")
        var withdrawal = (ChannelEvent<WithdrawalDraft>) events.named("withdrawal");
        story.as(
                "poldir", () -> events.record(channel, withdrawal, new WithdrawalDraft(WayOut.X1, "It leads nowhere")));
        return channel;
    }

    /** Sealed under two keys, to be reviewed in thirty days. */
    public String sealed() {
        var channel = givenUp();
        story.as("records")
                .completes(channel, "sealRecords", Map.of("reviewOn", inDays(30), "custody", "Two keys, two houses"));
        story.as("inspector").completes(channel, "turnSecondKey", Map.of("outcome", "TURN"));
        return channel;
    }

    /** Sealed, and its review date has come: the review is under way. */
    public String due() {
        var channel = sealed();
        story.advance(Duration.ofDays(31));
        return channel;
    }

    /** Reviewed under two keys: nothing of it runs any more. */
    public String archived() {
        var channel = due();
        story.as("records")
                .completes(
                        channel,
                        "reviewRecords",
                        Map.of("decision", "RELEASE", "equities", "None", "harmTest", "None"));
        story.as("inspector").completes(channel, "countersignReview", Map.of("outcome", "SIGN"));
        return channel;
    }

    private String inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusDays(days)
                .toString();
    }
}
