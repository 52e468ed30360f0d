package subrosa.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instruments;

/** Reviews of records at their review date, and the archive behind them. */
@Service
@Transactional
public class RecordReviews {

    private final StoredRecordReviews stored;
    private final Instruments instruments;
    private final Channels channels;
    private final EntriesIntoForce entries;
    private final Jurisdictions jurisdictions;
    private final Timeline timeline;
    private final Clock clock;

    RecordReviews(
            StoredRecordReviews stored,
            Instruments instruments,
            Channels channels,
            EntriesIntoForce entries,
            Jurisdictions jurisdictions,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.channels = channels;
        this.entries = entries;
        this.jurisdictions = jurisdictions;
        this.timeline = timeline;
        this.clock = clock;
    }

    public RecordReview record(UUID instrument, RecordReviewDraft sheet) {
        var review = stored.save(new RecordReview(instruments.get(instrument), sheet, clock.instant()));
        timeline.note(review.channel(), Stage.S18, "The records were reviewed: " + sheet.decision() + ".");
        return review;
    }

    /** The current reader is the inspector who co-signs. */
    public ReviewDecision countersign(UUID instrument) {
        var review = last(instrument).orElseThrow(ReviewNotCountersigned::new);
        review.countersign(CurrentReader.get().account(), clock.instant());
        timeline.note(review.channel(), Stage.S18, "The inspector co-signed the review.");
        return review.sheet().decision();
    }

    /** @throws ReviewNotCountersigned without a review that releases and carries both signatures */
    public void archive(UUID instrument) {
        var review = last(instrument)
                .filter(one -> one.countersigned() && one.sheet().decision() != ReviewDecision.EXTEND)
                .orElseThrow(ReviewNotCountersigned::new);
        timeline.note(review.channel(), Stage.S18, "The records were transferred to the archive.");
    }

    /** The day on which the records come up: set by the last review that extended, else by the jurisdiction's years. */
    @Transactional(readOnly = true)
    public LocalDate reviewOn(UUID instrument) {
        var extended = last(instrument)
                .filter(RecordReview::countersigned)
                .map(one -> one.sheet().nextReviewOn())
                .orElse(null);
        if (extended != null) return extended;
        var on = instruments.get(instrument);
        var from = entries.current(instrument)
                .map(EntryIntoForce::inForceOn)
                .orElse(LocalDate.ofInstant(on.recordedAt(), ZoneOffset.UTC));
        var key = jurisdictions.keyOf(channels.get(on.channel()));
        return from.plusYears(jurisdictions.of(key).reviewAfterYears());
    }

    @Transactional(readOnly = true)
    public Optional<RecordReview> last(UUID instrument) {
        return stored.of(instruments.get(instrument).id()).stream().reduce((earlier, later) -> later);
    }
}
