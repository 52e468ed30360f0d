package subrosa.channel;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.engine.Deadlines;

/**
 * The political director may change the tempo with a reason; open time limits are recalculated with it, in the same transaction (domain.md,
 * table F). What the new limit makes late is late at once.
 */
@Service
@Transactional
public class TempoChanges implements ChannelEvent<TempoChangeDraft> {

    private final StoredTempoChanges stored;
    private final Channels channels;
    private final TempoLimits limits;
    private final Deadlines deadlines;
    private final Clock clock;

    TempoChanges(StoredTempoChanges stored, Channels channels, TempoLimits limits, Deadlines deadlines, Clock clock) {
        this.stored = stored;
        this.channels = channels;
        this.limits = limits;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tempo-changes";
    }

    @Override
    public String act() {
        return "Change the tempo";
    }

    @Override
    public Class<TempoChangeDraft> draft() {
        return TempoChangeDraft.class;
    }

    @Override
    public Set<Role> reporters() {
        return Set.of(Role.POLDIR);
    }

    /** @throws OnlyThePoliticalDirectorChangesTempo for anybody else */
    @Override
    public UUID record(String channel, TempoChangeDraft draft) {
        if (!CurrentReader.get().is(Role.POLDIR)) throw new OnlyThePoliticalDirectorChangesTempo();
        var change = stored.save(new TempoChange(channels.get(channel), draft, clock.instant()));
        channels.changeTempo(channel, change.tempo(), change.reason());
        deadlines.move(channel, limit -> limits.of(change.tempo(), limit).minus(limits.of(change.before(), limit)));
        return change.id();
    }

    @Transactional(readOnly = true)
    public List<TempoChange> of(String channel) {
        channels.get(channel);
        return stored.of(channel);
    }
}
