package subrosa.announcement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.policy.Subject;

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
            Subject subject,
            Exposure exposure,
            Stance stance,
            boolean existenceOnly,
            List<String> duties,
            List<String> rows) {
        channels.get(subject.channel());
        var posture = stored.save(new Posture(subject, exposure, stance, existenceOnly, duties, rows, clock.instant()));
        timeline.note(
                subject.channel(),
                Stage.S13,
                "Table E gave the posture: " + stance + (existenceOnly ? ", the existence only." : "."),
                rows.toArray(String[]::new));
        return posture;
    }

    /** The latest on this very subject: what one instrument's leak asks for says nothing about another's. */
    @Transactional(readOnly = true)
    public Optional<Posture> current(Subject subject) {
        channels.get(subject.channel());
        return stored.of(subject.channel()).stream()
                .filter(one -> one.subject().equals(subject))
                .reduce((earlier, later) -> later);
    }
}
