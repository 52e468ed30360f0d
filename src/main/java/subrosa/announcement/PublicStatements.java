package subrosa.announcement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.policy.Subject;

/** Statements of the institution before, or instead of, a release. */
@Service
@Transactional
public class PublicStatements {

    private final StoredPublicStatements stored;
    private final Postures postures;
    private final Channels channels;
    private final RecordsOnFile onFile;
    private final Measures measures;
    private final Timeline timeline;
    private final Clock clock;

    PublicStatements(
            StoredPublicStatements stored,
            Postures postures,
            Channels channels,
            RecordsOnFile onFile,
            Measures measures,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.postures = postures;
        this.channels = channels;
        this.onFile = onFile;
        this.measures = measures;
        this.timeline = timeline;
        this.clock = clock;
    }

    public PublicStatement draft(Subject subject, StatementDraft draft) {
        var posture = postures.current(subject).orElseThrow(NoPosture::new);
        var statement = stored.save(new PublicStatement(posture, draft, clock.instant()));
        timeline.note(subject.channel(), Stage.S13, "A statement was drafted: " + posture.stance() + ".");
        return statement;
    }

    /**
     * The current reader is the lawyer.
     *
     * @return whether it was found truthful
     */
    public boolean attest(Subject subject, Attestation attestation) {
        var statement = current(subject).orElseThrow(NotTruthful::new);
        statement.attest(attestation, onFile.of(subject.channel()).keySet(), CurrentReader.get(), clock.instant());
        timeline.note(
                subject.channel(),
                Stage.S13,
                attestation.foundTruthful()
                        ? "The legal adviser opened the records and attested the statement as truthful."
                        : "The legal adviser did not find the statement truthful.");
        return attestation.foundTruthful();
    }

    /** The current reader is the political director. */
    public void approve(Subject subject) {
        var statement = current(subject).orElseThrow(NotTruthful::new);
        statement.approve(CurrentReader.get(), clock.instant());
        timeline.note(subject.channel(), Stage.S13, "The political director approved the statement.");
    }

    /** The current reader is the political director, who has it drafted anew. */
    public void sendBack(Subject subject, @Nullable String reason) {
        current(subject).orElseThrow(NotTruthful::new).sendBack(reason, CurrentReader.get(), clock.instant());
        timeline.noteDecision(
                subject.channel(), Stage.S13, "The political director returned the statement to its drafter.", reason);
    }

    /**
     * What puts an earlier statement right goes out whatever becomes of the channel; nothing else does without a mandate (INV-11).
     *
     * @throws NoPosture when it corrects nothing
     */
    public PublicStatement correct(Subject subject) {
        if (current(subject).flatMap(PublicStatement::corrects).isEmpty()) throw new NoPosture();
        return issue(subject);
    }

    /** @throws PersonNotProtected while a life is at risk (row E3) */
    public PublicStatement issue(Subject subject) {
        var statement = current(subject).orElseThrow(NotTruthful::new);
        measures.requireNobodyAtRisk(subject.channel());
        statement.issue(clock.instant());
        timeline.note(subject.channel(), Stage.S13, "The statement was issued: " + statement.stance() + ".");
        if (statement.stance().acknowledgesExistence()
                && !channels.get(subject.channel()).announced()) channels.acknowledgeExistence(subject.channel());
        return statement;
    }

    /** The latest draft on this very subject. */
    @Transactional(readOnly = true)
    public Optional<PublicStatement> current(Subject subject) {
        return of(subject.channel()).stream()
                .filter(one -> one.subject().equals(subject))
                .reduce((earlier, later) -> later);
    }

    @Transactional(readOnly = true)
    public List<PublicStatement> of(String channel) {
        channels.get(channel);
        return stored.of(channel);
    }
}
