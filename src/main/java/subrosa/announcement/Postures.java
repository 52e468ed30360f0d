package subrosa.announcement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;

/** What table E answered when something became known before its time. */
@Service
@Transactional
public class Postures {

    private final StoredPostures stored;
    private final Channels channels;
    private final Timeline timeline;
    private final Clock clock;

    Postures(StoredPostures stored, Channels channels, Timeline timeline, Clock clock) {
        this.stored = stored;
        this.channels = channels;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param rows of table E behind the stance and the duties */
    public Posture take(
            String channel,
            Exposure exposure,
            Stance stance,
            boolean existenceOnly,
            List<String> duties,
            List<String> rows) {
        channels.get(channel);
        var posture = stored.save(new Posture(channel, exposure, stance, existenceOnly, duties, rows, clock.instant()));
        timeline.note(
                channel,
                Stage.S13,
                "Table E gave the posture: " + stance + (existenceOnly ? ", the existence only." : "."),
                rows.toArray(String[]::new));
        return posture;
    }

    @Transactional(readOnly = true)
    public Optional<Posture> current(String channel) {
        channels.get(channel);
        return stored.of(channel).stream().reduce((earlier, later) -> later);
    }
}
