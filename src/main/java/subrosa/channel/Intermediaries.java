package subrosa.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;

/** Grades the persons through whom a channel runs, and decides whether the line through them may carry traffic (table C). */
@Service
@Transactional
public class Intermediaries {

    private final StoredIntermediaries stored;
    private final StoredAssessments assessments;
    private final Channels channels;
    private final Classifications classifications;
    private final Accounts accounts;
    private final TempoLimits limits;
    private final TempoRules rules;
    private final Timeline timeline;
    private final Clock clock;

    Intermediaries(
            StoredIntermediaries stored,
            StoredAssessments assessments,
            Channels channels,
            Classifications classifications,
            Accounts accounts,
            TempoLimits limits,
            TempoRules rules,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.assessments = assessments;
        this.channels = channels;
        this.classifications = classifications;
        this.accounts = accounts;
        this.limits = limits;
        this.rules = rules;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Intermediary add(String channel, NamedIntermediary named) {
        channels.known(channel).requireOpen();
        if (!accounts.exists(named.handler())) throw new UnknownAccount("intermediaries");
        if (!accounts.othersWith(Role.INTEL, named.handler())) throw new HandlerLeavesNoGrader();
        var intermediary = stored.save(new Intermediary(channel, named, clock.instant()));
        note(channel, "A third person was named, under a pseudonym.");
        return intermediary;
    }

    /** The current reader grades. Everybody begins as unknown: what cannot be judged is F and 6. */
    public Assessment grade(String channel, UUID id, Grades grades) {
        return assessments.save(new Assessment(get(channel, id), grades, clock.instant()));
    }

    /** Whether a second channel contradicted this person before the latest assessment: the second time closes the line (row C3). */
    @Transactional(readOnly = true)
    public boolean contradictedBefore(UUID id) {
        var all = assessments.of(id);
        return all.stream()
                .limit(Math.max(0, all.size() - 1))
                .anyMatch(assessment -> assessment.grades().corroboration() == Corroboration.CONTRADICTED);
    }

    /** Adds the answer of table C to the latest assessment. */
    public void conclude(
            String channel, UUID id, String row, Confidence confidence, Traffic traffic, @Nullable String terms) {
        latest(id)
                .conclude(
                        row,
                        confidence,
                        traffic,
                        terms,
                        regradeDue(channels.known(channel).tempo()));
        get(channel, id).assessed(confidence, traffic);
        note(channel, "An intermediary was graded: " + confidence + ".", row);
    }

    /** The accepted lines whose grade has served its time (S04, table F); each is named once for each grade. */
    public List<UUID> askForRegrades(String channel) {
        var due = stored.of(channel).stream()
                .filter(Intermediary::accepted)
                .map(Intermediary::id)
                .filter(id -> latest(id).askForRegrade(clock.instant()))
                .toList();
        if (!due.isEmpty())
            timeline.note(channel, Stage.S04, "A line has served the time of its grade, and is graded again.");
        return due;
    }

    /** The lines that have been graded or doubted, and on which nobody has decided since. Whether anybody is about to is for the caller to ask. */
    @Transactional(readOnly = true)
    public List<UUID> undecided(String channel) {
        return stored.of(channel).stream()
                .filter(Intermediary::undecided)
                .map(Intermediary::id)
                .toList();
    }

    /** A doubt that nobody had to look at when it was reported, because nothing was left to go by the line, and something is now. */
    public void noteLeftUndecided(String channel) {
        timeline.note(channel, Stage.S04, "A line in doubt, at which nobody looked, is graded again.");
    }

    private @Nullable Instant regradeDue(Tempo tempo) {
        return rules.of(tempo).regradeOnDoubt() ? null : clock.instant().plus(limits.of(tempo, "regrade"));
    }

    /** The current reader decides, and is not the grader. */
    public void accept(String channel, UUID id, Acceptance acceptance) {
        var intermediary = get(channel, id);
        intermediary.accept(latest(id), acceptance, CurrentReader.get(), clock.instant());
        timeline.note(
                channel,
                Stage.S04,
                intermediary.carriesTexts()
                        ? "The political director accepted the intermediary."
                        : "The political director accepted the intermediary for low stakes only; the validation goes on.");
    }

    /** The record is kept, and those read in are warned by the timeline. */
    public void reject(String channel, UUID id, String because) {
        get(channel, id).reject(because);
        timeline.note(
                channel, Stage.S04, "The line through an intermediary was closed. Those read in send nothing by it.");
    }

    /**
     * Whether a line that table C lets nothing but listen may stay as it is: another one carries the channel, or is still being looked at. The last
     * one is validated further, as ever.
     */
    @Transactional(readOnly = true)
    public boolean mayListen(String channel, UUID id) {
        return get(channel, id).traffic() == Traffic.LISTEN && another(channel, id);
    }

    /**
     * Whether the channel has a line beside this one that carries it, or is still being looked at. Lines that close at the same moment
     * ask one after the other.
     */
    public boolean leavesAnother(String channel, UUID id) {
        channels.hold(channel);
        return another(channel, id);
    }

    private boolean another(String channel, UUID id) {
        return of(channel).stream().anyMatch(one -> !one.id().equals(id) && one.mayCarry());
    }

    /** Listens by this line, and commits nothing by it until principals' own texts confirm what comes (row C8). */
    public void listen(String channel, UUID id) {
        get(channel, id).listen();
        timeline.note(
                channel,
                Stage.S04,
                "The line through an intermediary stays open for listening only; nothing is committed by it.",
                "C8");
    }

    /** Freezes the line until it has been graded again; the gate shuts at once. */
    public void doubt(String channel, UUID id) {
        get(channel, id).doubt();
        timeline.note(channel, Stage.S04, "The line through an intermediary is in doubt, and frozen.");
    }

    /** @throws NotKnown also when they belong to another channel */
    @Transactional(readOnly = true)
    public Intermediary get(String channel, UUID id) {
        return stored.findById(id)
                .filter(intermediary -> intermediary.channel().equals(channel))
                .orElseThrow(NotKnown::new);
    }

    @Transactional(readOnly = true)
    public List<Intermediary> of(String channel) {
        return stored.of(channel);
    }

    /** The first one first. */
    @Transactional(readOnly = true)
    public List<Assessment> assessmentsOf(UUID intermediary) {
        return assessments.of(intermediary);
    }

    private Assessment latest(UUID id) {
        return assessments.of(id).stream().reduce((earlier, later) -> later).orElseThrow(NotAcceptable::new);
    }

    private void note(String channel, String act, String... rows) {
        var marking = classifications.classify(channel, RecordFacts.identifying(RecordKind.INTERMEDIARY_ASSESSMENT));
        timeline.note(
                channel,
                Stage.S04,
                act,
                Stream.concat(Stream.of(rows), marking.rows().stream()).toArray(String[]::new));
    }
}
