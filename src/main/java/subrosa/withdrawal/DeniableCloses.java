package subrosa.withdrawal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Briefings;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;

/** The deniable close (X2): what is said when somebody asks, and the debriefing of everybody who was inside. */
@Service
@Transactional
public class DeniableCloses {

    /** They hold the archive's keys or do the debriefing; they leave when the archive is sealed, or not at all. */
    private static final Set<Role> STAY = Set.of(Role.RECORDS, Role.INSPECTOR, Role.SECURITY);

    private final StoredLinesToTake lines;
    private final StoredReadOffs readOffs;
    private final Briefings briefings;
    private final Timeline timeline;
    private final Clock clock;

    DeniableCloses(
            StoredLinesToTake lines, StoredReadOffs readOffs, Briefings briefings, Timeline timeline, Clock clock) {
        this.lines = lines;
        this.readOffs = readOffs;
        this.briefings = briefings;
        this.timeline = timeline;
        this.clock = clock;
    }

    public LinesToTake prepare(String channel, LinesDraft draft) {
        var prepared = lines.save(new LinesToTake(channel, draft, clock.instant()));
        timeline.note(channel, Stage.X2, "The desk prepared the lines to take: neither confirm nor deny.");
        return prepared;
    }

    /** The current reader is the lawyer. */
    public void clear(String channel) {
        latest(channel).clear(CurrentReader.get(), clock.instant());
        timeline.note(channel, Stage.X2, "The legal adviser cleared the lines to take: they say nothing false.");
    }

    public void sendBack(String channel, @Nullable String because) {
        latest(channel).sendBack(because, CurrentReader.get());
        timeline.noteDecision(channel, Stage.X2, "The legal adviser returned the lines to take.", because);
    }

    /** Those inside who have to be debriefed. */
    @Transactional(readOnly = true)
    public List<String> toReadOff(String channel) {
        return briefings.readersWithout(channel, STAY);
    }

    /** Debriefed or not reached: nobody of them is inside any more. */
    public ReadOff readOff(String channel, List<ReadOffEntry> entries) {
        if (current(channel).filter(LinesToTake::cleared).isEmpty()) throw new LinesNotCleared();
        var inside = toReadOff(channel);
        var readOff = readOffs.save(new ReadOff(channel, inside, entries, clock.instant()));
        timeline.note(channel, Stage.X2, "Security read everybody off.");
        briefings.readOff(channel, inside);
        return readOff;
    }

    @Transactional(readOnly = true)
    public Optional<LinesToTake> current(String channel) {
        return lines.of(channel).stream().reduce((earlier, later) -> later);
    }

    private LinesToTake latest(String channel) {
        return current(channel).orElseThrow(LinesNotCleared::new);
    }

    @Transactional(readOnly = true)
    public List<ReadOff> readOffsOf(String channel) {
        return readOffs.of(channel);
    }
}
