package subrosa.channel;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.engine.Attempts;
import subrosa.engine.Processes;

/** Records what comes from the other side, and wakes whatever waits for it: the silence is over for all. */
@Service
@Transactional
public class Replies {

    private static final Set<Role> MAY_RECORD = Set.of(Role.DESK, Role.ENVOY, Role.HOM);

    private final StoredReplies stored;
    private final Channels channels;
    private final Processes processes;
    private final Timeline timeline;
    private final Clock clock;
    private final Attempts attempts;

    Replies(
            StoredReplies stored,
            Channels channels,
            Processes processes,
            Timeline timeline,
            Clock clock,
            Attempts attempts) {
        this.stored = stored;
        this.channels = channels;
        this.processes = processes;
        this.timeline = timeline;
        this.clock = clock;
        this.attempts = attempts;
    }

    /**
     * Nothing is lost when nothing waits: the next wait finds the reply unread and does not begin.
     *
     * @throws OnlyThoseInContactRecordReplies for any role but desk, envoy and head of delegation
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Reply record(String channel, ReplyDraft draft) {
        return attempts.of(() -> once(channel, draft));
    }

    private Reply once(String channel, ReplyDraft draft) {
        var known = channels.hold(channel);
        var reader = CurrentReader.get();
        if (MAY_RECORD.stream().noneMatch(reader::is)) throw new OnlyThoseInContactRecordReplies();
        known.requireOpen();
        var reply = stored.save(new Reply(channel, draft, clock.instant()));
        timeline.note(channel, Stage.S02, "A reply came from the other side.");
        processes.wakeAll("counterpartReplied", channel);
        return reply;
    }

    /**
     * Asked before a wait begins. Until that transaction is over, no reply is recorded: one that came between the question and the wait
     * would wake nothing.
     */
    public boolean unread(String channel) {
        channels.hold(channel);
        return of(channel).stream().anyMatch(reply -> !reply.read());
    }

    /** Where several contacts wait, the first that wakes takes the reply up for all. */
    public void markAllRead(String channel) {
        var unread = of(channel).stream().filter(reply -> !reply.read()).toList();
        if (unread.isEmpty()) return;
        unread.forEach(reply -> reply.markRead(clock.instant()));
        timeline.note(channel, Stage.S02, "The reply of the other side was taken up.");
    }

    @Transactional(readOnly = true)
    public List<Reply> of(String channel) {
        return stored.of(channel);
    }
}
