package subrosa.withdrawal;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Briefings;
import subrosa.channel.RecordSets;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;

/** The sealed archive (X3): two keys, the records section's and the inspector's. */
@Service
@Transactional
public class Archives {

    private static final Set<Role> KEYS = Set.of(Role.RECORDS, Role.INSPECTOR);

    private final StoredSealings stored;
    private final RecordSets recordSets;
    private final Briefings briefings;
    private final Timeline timeline;
    private final Clock clock;

    Archives(StoredSealings stored, RecordSets recordSets, Briefings briefings, Timeline timeline, Clock clock) {
        this.stored = stored;
        this.recordSets = recordSets;
        this.briefings = briefings;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whoever holds the two keys is inside from here on, if they were not before. */
    public void handOver(String channel) {
        briefings.admit(channel, KEYS);
    }

    /** The current reader is of the records section: the first key. */
    public Sealing seal(String channel, Seal seal) {
        var sealing = stored.save(new Sealing(channel, seal, recordSets.of(channel), clock.instant()));
        timeline.note(
                channel,
                Stage.X3,
                "The records section sealed " + sealing.records() + " records, to be reviewed on " + sealing.reviewOn()
                        + ".");
        return sealing;
    }

    /** The current reader is the inspector: the second key. Nobody but the two is inside any more. */
    public Sealing turnSecondKey(String channel) {
        var sealing = current(channel).orElseThrow(NotYetSealed::new);
        sealing.turnSecondKey(CurrentReader.get(), clock.instant());
        timeline.note(channel, Stage.X3, "The inspector turned the second key. The archive is sealed.");
        briefings.readOff(channel, briefings.readersWithout(channel, KEYS));
        return sealing;
    }

    @Transactional(readOnly = true)
    public Optional<Sealing> current(String channel) {
        return stored.of(channel).stream().reduce((earlier, later) -> later);
    }
}
