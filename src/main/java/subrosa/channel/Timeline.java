package subrosa.channel;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells, in order, what the institution did in a channel and by which table row. */
@Service
@Transactional
public class Timeline {

    private final TimelineEntries entries;
    private final Clock clock;

    Timeline(TimelineEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** @param rows rows of decision tables that led to the act, literally ({@code A3}) */
    public void note(String channel, Stage stage, String act, String... rows) {
        save(channel, stage, act, null, rows);
    }

    /** @param reason in the words of whoever decided, at most {@value TimelineEntry#LONGEST_REASON} characters; nothing if they gave none */
    public void noteDecision(String channel, Stage stage, String act, @Nullable String reason) {
        save(channel, stage, act, reason == null || reason.isBlank() ? null : reason.strip());
    }

    private void save(String channel, Stage stage, String act, @Nullable String reason, String... rows) {
        entries.save(new TimelineEntry(channel, clock.instant(), System.nanoTime(), stage, act, reason, List.of(rows)));
    }

    @Transactional(readOnly = true)
    public List<TimelineEntry> of(String channel) {
        return entries.of(channel);
    }
}
