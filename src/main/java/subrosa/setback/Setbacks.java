package subrosa.setback;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.engine.Processes;

/** Records setbacks, hands them to the path, and keeps how they were answered. */
@Service
@Transactional
public class Setbacks {

    private final StoredSetbacks stored;
    private final Channels channels;
    private final Processes processes;
    private final Timeline timeline;
    private final Clock clock;

    Setbacks(StoredSetbacks stored, Channels channels, Processes processes, Timeline timeline, Clock clock) {
        this.stored = stored;
        this.channels = channels;
        this.processes = processes;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** In the dossier; {@link #handOver} tells the path of it. */
    Setback report(String channel, SetbackKind kind, @Nullable UUID line, String what) {
        channels.requireOpen(channel);
        timeline.noteDecision(channel, kind.stage(), kind.report(), what);
        return stored.save(new Setback(channel, kind, line, what, clock.instant()));
    }

    /** @param facts what the path's gateways ask, by name */
    void handOver(Setback setback, Map<String, Object> facts) {
        var values = new HashMap<>(facts);
        values.put("happening", setback.kind().event());
        values.put("happeningId", setback.id().toString());
        if (!processes.offer("somethingHappened", setback.channel(), values))
            settle(setback, "Recorded; the path of the channel has come to its end, and nothing waits for it.");
    }

    /** Nothing is asked of anybody: it stays on record. */
    void settle(Setback setback, String because) {
        setback.answer(SetbackOutcome.GO_ON, CurrentReader.get().account(), clock.instant());
        timeline.note(setback.channel(), setback.kind().stage(), because);
    }

    /** An earlier report of the same that nobody has answered yet. */
    @Transactional(readOnly = true)
    Optional<Setback> openOne(String channel, SetbackKind kind, @Nullable UUID line) {
        return of(channel).stream()
                .filter(one -> one.open() && one.kind() == kind && one.line().equals(Optional.ofNullable(line)))
                .findFirst();
    }

    /** The current reader is security, who protects the person. */
    public void protect(UUID id, String measures) {
        var setback = get(id);
        setback.protect(measures);
        timeline.note(setback.channel(), Stage.S04, "Security saw to the protection of the person.");
    }

    /** The current reader answers. */
    public void answer(UUID id, SetbackOutcome outcome) {
        get(id).answer(outcome, CurrentReader.get().account(), clock.instant());
    }

    /** The current reader is the political director. */
    public void reviewSpoiler(UUID id, SetbackOutcome outcome, String reason) {
        answer(id, outcome);
        timeline.noteDecision(
                get(id).channel(),
                Stage.S03,
                "The political director reviewed what a spoiler did: "
                        + switch (outcome) {
                            case GO_ON -> "the channel goes on.";
                            case GO_ON_OTHERWISE -> "the channel goes on in another way.";
                            default -> "the channel is given up.";
                        },
                reason);
    }

    private Setback get(UUID id) {
        var setback = stored.findById(id).orElseThrow(NotKnown::new);
        channels.get(setback.channel());
        return setback;
    }

    /** The first one first. */
    @Transactional(readOnly = true)
    public List<Setback> of(String channel) {
        return stored.of(channels.get(channel).ref());
    }
}
