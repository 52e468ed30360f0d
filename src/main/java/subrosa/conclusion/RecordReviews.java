package subrosa.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Processes;
import subrosa.instrument.Instruments;

/** Reviews of records at their review date, and the archive behind them. */
@Service
@Transactional
public class RecordReviews {

    private static final Set<String> CARRYING = Set.of("convergence", "instrumentPath");

    private final StoredRecordReviews stored;
    private final Instruments instruments;
    private final Channels channels;
    private final EntriesIntoForce entries;
    private final Jurisdictions jurisdictions;
    private final Processes processes;
    private final Timeline timeline;
    private final Clock clock;

    RecordReviews(
            StoredRecordReviews stored,
            Instruments instruments,
            Channels channels,
            EntriesIntoForce entries,
            Jurisdictions jurisdictions,
            Processes processes,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.channels = channels;
        this.entries = entries;
        this.jurisdictions = jurisdictions;
        this.processes = processes;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws InstrumentUnderWay when it would archive what is not finished */
    public RecordReview record(String channel, RecordReviewDraft sheet) {
        var review = stored.save(new RecordReview(channels.get(channel).ref(), sheet, clock.instant()));
        requireNothingUnderWay(review);
        timeline.note(review.channel(), Stage.S18, "The records were reviewed: " + sheet.decision() + ".");
        return review;
    }

    /**
     * The current reader is the inspector who co-signs.
     *
     * @throws InstrumentUnderWay when it would archive what has set out since the review
     */
    public ReviewDecision countersign(String channel) {
        var review = last(channel).orElseThrow(ReviewNotCountersigned::new);
        requireNothingUnderWay(review);
        review.countersign(CurrentReader.get(), clock.instant());
        timeline.note(review.channel(), Stage.S18, "The inspector co-signed the review.");
        return review.sheet().decision();
    }

    /** What joined the channel late is carried to its end before its records leave. */
    private void requireNothingUnderWay(RecordReview review) {
        if (review.sheet().decision() != ReviewDecision.EXTEND && processes.isAnyRunning(CARRYING, review.channel()))
            throw new InstrumentUnderWay();
    }

    /** @throws ReviewNotCountersigned without a review that releases and carries both signatures */
    public void archive(String channel) {
        var review = last(channel)
                .filter(one -> one.countersigned() && one.sheet().decision() != ReviewDecision.EXTEND)
                .orElseThrow(ReviewNotCountersigned::new);
        timeline.note(review.channel(), Stage.S18, "The records were transferred to the archive.");
    }

    /** The day on which the records come up: set by the last review that extended, else the jurisdiction's years after the
     * last entry into force. */
    @Transactional(readOnly = true)
    public LocalDate reviewOn(String channel) {
        var extended = last(channel)
                .filter(RecordReview::countersigned)
                .map(one -> one.sheet().nextReviewOn())
                .orElse(null);
        if (extended != null) return extended;
        var dossier = channels.get(channel);
        var from = instruments.of(channel).stream()
                .flatMap(instrument -> entries.current(instrument.id()).stream())
                .map(EntryIntoForce::inForceOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.ofInstant(dossier.openedAt(), ZoneOffset.UTC));
        return from.plusYears(jurisdictions.of(jurisdictions.keyOf(dossier)).reviewAfterYears());
    }

    @Transactional(readOnly = true)
    public Optional<RecordReview> last(String channel) {
        return stored.of(channels.get(channel).ref()).stream().reduce((earlier, later) -> later);
    }
}
