package subrosa.announcement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Row E7 instead of row E6: a review or the approval is missing after all. What else is owed stays owed. */
    public Posture fallBack(Subject subject) {
        var posture = current(subject).orElseThrow(NoPosture::new);
        var fallen = take(
                subject,
                posture.exposure(),
                Stance.CONTROLLED_DISCLOSURE,
                true,
                posture.duties().stream()
                        .filter(duty -> !duty.equals(Posture.PROTECT_PERSON))
                        .toList(),
                List.of("E7"));
        expedite(subject);
        return fallen;
    }

    /** Row E7: nothing is waived; those who have the reviews and the approval in hand are asked to be quick. */
    public void expedite(Subject subject) {
        timeline.note(
                subject.channel(), Stage.S13, "Reviews and approval are asked for at once: the text has leaked.", "E7");
    }

    /** Whether row E6 brings the announcement of this text forward: the last that table E said of it, to whatever leak. */
    @Transactional(readOnly = true)
    public boolean bringForward(String channel, UUID instrument) {
        return of(channel).stream()
                .filter(posture -> instrument.equals(posture.subject().instrument()))
                .reduce((earlier, later) -> later)
                .filter(posture -> posture.stance() == Stance.ACCELERATE_ANNOUNCEMENT)
                .isPresent();
    }

    @Transactional(readOnly = true)
    public List<Posture> of(String channel) {
        return stored.of(channels.get(channel).ref());
    }

    /** The latest on this very subject: what one leak asks for says nothing about another, of the same text or of a sibling. */
    @Transactional(readOnly = true)
    public Optional<Posture> current(Subject subject) {
        channels.get(subject.channel());
        return stored.of(subject.channel()).stream()
                .filter(one -> one.subject().equals(subject))
                .reduce((earlier, later) -> later);
    }
}
