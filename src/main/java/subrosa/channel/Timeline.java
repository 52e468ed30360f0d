package subrosa.channel;

import java.time.Clock;
import java.util.List;
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
        entries.save(new TimelineEntry(channel, clock.instant(), System.nanoTime(), stage, act, List.of(rows)));
    }

    @Transactional(readOnly = true)
    public List<TimelineEntry> of(String channel) {
        return entries.of(channel);
    }
}
