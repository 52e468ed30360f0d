package subrosa.announcement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.policy.Subject;

/** Truthful answers to those who may ask (row E2), whatever is said in public. */
@Service
@Transactional
public class ClosedBriefings {

    private final StoredClosedBriefings stored;
    private final Channels channels;
    private final RecordsOnFile onFile;
    private final Timeline timeline;
    private final Clock clock;

    ClosedBriefings(
            StoredClosedBriefings stored, Channels channels, RecordsOnFile onFile, Timeline timeline, Clock clock) {
        this.stored = stored;
        this.channels = channels;
        this.onFile = onFile;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A further one on the same subject supersedes the earlier. */
    public ClosedBriefing prepare(Subject subject, BriefingDraft draft) {
        channels.get(subject.channel());
        timeline.note(subject.channel(), Stage.S13, "A closed briefing was prepared.", "E2");
        return stored.save(new ClosedBriefing(subject, draft, clock.instant()));
    }

    /** The current reader is the lawyer. */
    public void attest(Subject subject, Attestation attestation) {
        current(subject)
                .orElseThrow(NotTruthful::new)
                .attest(attestation, onFile.of(subject.channel()).keySet(), CurrentReader.get(), clock.instant());
        timeline.note(
                subject.channel(),
                Stage.S13,
                attestation.foundTruthful()
                        ? "The legal adviser opened the records and attested the closed briefing as truthful."
                        : "The legal adviser did not find the closed briefing truthful.");
    }

    public void give(Subject subject, String to) {
        var briefing = current(subject).orElseThrow(NotTruthful::new);
        briefing.give(to, clock.instant());
        timeline.note(
                subject.channel(), Stage.S13, "The closed briefing was given: " + briefing.audience() + ".", "E2");
    }

    /** The latest on this very subject. */
    @Transactional(readOnly = true)
    public Optional<ClosedBriefing> current(Subject subject) {
        return of(subject.channel()).stream()
                .filter(one -> one.subject().equals(subject))
                .reduce((earlier, later) -> later);
    }

    @Transactional(readOnly = true)
    public List<ClosedBriefing> of(String channel) {
        return stored.of(channels.get(channel).ref());
    }
}
