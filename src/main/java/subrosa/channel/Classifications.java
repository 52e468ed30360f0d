package subrosa.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import subrosa.compartment.Installation;
import subrosa.compartment.Level;
import subrosa.engine.Decisions;

/** Marks records by table D: the table collects, and the highest level and the union of handling are taken here. */
@Service
public class Classifications {

    private final Decisions decisions;
    private final Channels channels;
    private final Installation installation;
    private final Clock clock;

    Classifications(Decisions decisions, Channels channels, Installation installation, Clock clock) {
        this.decisions = decisions;
        this.channels = channels;
        this.installation = installation;
        this.clock = clock;
    }

    public Marking classify(String channel, RecordKind kind) {
        return classify(channel, RecordFacts.of(kind));
    }

    /** The marking that a record of that instant has: an announcement does not lower what was recorded before it. */
    public Marking classify(String channel, RecordKind kind, Instant recordedAt) {
        return classify(channel, RecordFacts.of(kind), recordedAt);
    }

    /**
     * Never below what the table says, and at least RESTRICTED where no row matches.
     *
     * @throws ClassificationRefused for row D11
     */
    public Marking classify(String channel, RecordFacts facts) {
        return classify(channel, facts, clock.instant());
    }

    Marking classify(String channel, RecordFacts facts, Instant at) {
        var inputs = new HashMap<String, Object>();
        inputs.put("record", facts.kind().name());
        inputs.put("identifiesIntermediary", facts.identifiesIntermediary());
        inputs.put("foreignInConfidence", facts.originatorLevel() != null);
        inputs.put(
                "originatorLevel",
                facts.originatorLevel() == null ? "" : facts.originatorLevel().name());
        inputs.put("channelAnnounced", channels.known(channel).agreementAnnounced(at));
        inputs.put("exercise", facts.exercise() || installation.exercise());
        inputs.put("hidesWrongdoing", facts.hidesWrongdoing());
        return marking(decisions.rows("classifyRecord", inputs));
    }

    static Marking marking(List<Map<String, Object>> matched) {
        if (matched.stream().anyMatch(row -> "D11".equals(row.get("row")))) throw new ClassificationRefused();
        var level = Level.UNCLASSIFIED;
        var handling = new TreeSet<String>();
        var rows = new ArrayList<String>();
        for (var row : matched) {
            level = Level.higher(level, Level.valueOf(String.valueOf(row.get("level"))));
            var instructions = row.get("handling");
            if (instructions != null)
                for (var one : instructions.toString().split(";", -1)) if (!one.isBlank()) handling.add(one.strip());
            rows.add(String.valueOf(row.get("row")));
        }
        if (matched.isEmpty()) level = Level.RESTRICTED;
        return new Marking(level, List.copyOf(handling), List.copyOf(rows));
    }
}
