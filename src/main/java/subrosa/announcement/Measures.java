package subrosa.announcement;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.TempoLimits;
import subrosa.channel.Timeline;
import subrosa.policy.Subject;

/** What people did about leaks, beside the words. */
@Service
@Transactional
public class Measures {

    private final StoredMeasures stored;
    private final Postures postures;
    private final Channels channels;
    private final TempoLimits limits;
    private final Timeline timeline;
    private final Clock clock;

    Measures(
            StoredMeasures stored,
            Postures postures,
            Channels channels,
            TempoLimits limits,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.postures = postures;
        this.channels = channels;
        this.limits = limits;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Measure take(Subject subject, MeasureKind kind, String what) {
        var posture = postures.current(subject).orElseThrow(NoPosture::new);
        timeline.note(subject.channel(), Stage.S13, kind.act(), kind.row());
        return stored.save(new Measure(posture, kind, what, clock.instant()));
    }

    /**
     * While table E's row E3 is owed on any leak of the channel, public words wait, all of them: as long as the protection may take, and no
     * longer. What is late then is the protection.
     *
     * @throws PersonNotProtected while they wait
     */
    public void requireNobodyAtRisk(String channel) {
        var taken = of(channel);
        var waits = limits.of(channels.get(channel).tempo(), "protection");
        for (var posture : postures.of(channel))
            if (posture.owes(Posture.PROTECT_PERSON)
                    && clock.instant().isBefore(posture.recordedAt().plus(waits))
                    && taken.stream().noneMatch(one -> one.answers(posture, MeasureKind.PROTECTION)))
                throw new PersonNotProtected();
    }

    /** Row E3: the protection took longer than words may wait for it. */
    public void noteProtectionLate(String channel) {
        timeline.note(
                channel, Stage.S13, "The protection of the person at risk is late; public words wait no longer.", "E3");
    }

    @Transactional(readOnly = true)
    public List<Measure> of(String channel) {
        return stored.of(channels.get(channel).ref());
    }
}
