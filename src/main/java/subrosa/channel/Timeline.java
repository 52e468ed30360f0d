package subrosa.channel;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.Compartments;

/** Tells, in order, what the institution did in a channel and by which table row. */
@Service
@Transactional
public class Timeline {

    private final TimelineEntries entries;
    private final Compartments compartments;
    private final ReadingRights rights;
    private final Clock clock;

    Timeline(TimelineEntries entries, Compartments compartments, ReadingRights rights, Clock clock) {
        this.entries = entries;
        this.compartments = compartments;
        this.rights = rights;
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

    /**
     * An entry as the current reader is told of it.
     *
     * @param open whether their role needs its stage; of one that is closed they learn that there is one, and when
     */
    public record Told(TimelineEntry entry, boolean open) {}

    /** @throws subrosa.compartment.NotKnown for whoever is not inside */
    @Transactional(readOnly = true)
    public List<Told> told(String channel) {
        compartments.requireInside(channel);
        var open = rights.openStages(channel);
        return entries.of(channel).stream()
                .map(entry -> new Told(entry, open.contains(entry.stage())))
                .toList();
    }

    /** Whether anything has been done in one of these stages. */
    @Transactional(readOnly = true)
    public boolean reached(String channel, Collection<Stage> stages) {
        return entries.of(channel).stream().anyMatch(entry -> stages.contains(entry.stage()));
    }

    @Transactional(readOnly = true)
    public List<TimelineEntry> of(String channel) {
        return entries.of(channel);
    }
}
