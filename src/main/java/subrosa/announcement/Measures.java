package subrosa.announcement;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.policy.Subject;

/** What people did about leaks, beside the words. */
@Service
@Transactional
public class Measures {

    private final StoredMeasures stored;
    private final Postures postures;
    private final Channels channels;
    private final Timeline timeline;
    private final Clock clock;

    Measures(StoredMeasures stored, Postures postures, Channels channels, Timeline timeline, Clock clock) {
        this.stored = stored;
        this.postures = postures;
        this.channels = channels;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Measure take(Subject subject, MeasureKind kind, String what) {
        var posture = postures.current(subject).orElseThrow(NoPosture::new);
        timeline.note(subject.channel(), Stage.S13, kind.act(), kind.row());
        return stored.save(new Measure(posture, kind, what, clock.instant()));
    }

    /** @throws PersonNotProtected while table E's row E3 is owed on any leak of the channel: public words wait, all of them */
    public void requireNobodyAtRisk(String channel) {
        var taken = of(channel);
        for (var posture : postures.of(channel))
            if (posture.owes(Posture.PROTECT_PERSON)
                    && taken.stream().noneMatch(one -> one.answers(posture, MeasureKind.PROTECTION)))
                throw new PersonNotProtected();
    }

    @Transactional(readOnly = true)
    public List<Measure> of(String channel) {
        return stored.of(channels.get(channel).ref());
    }
}
