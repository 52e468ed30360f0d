package subrosa.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.audit.AuditLog;
import subrosa.audit.Entry;
import subrosa.channel.RecordSets;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.conclusion.RecordReview;
import subrosa.conclusion.RecordReviews;
import subrosa.conclusion.ReviewDecision;
import subrosa.engine.RunsOfChannel;
import subrosa.withdrawal.Archives;
import subrosa.withdrawal.Sealing;

/** Whether a channel's records are archived, due and at rest, and what there is of them. Looks as the system: whoever asks need not be inside. */
@Component
class ArchivedRecords {

    private final Archives archives;
    private final RecordReviews reviews;
    private final RecordSets records;
    private final RunsOfChannel runs;
    private final AuditLog log;
    private final Clock clock;

    ArchivedRecords(
            Archives archives,
            RecordReviews reviews,
            RecordSets records,
            RunsOfChannel runs,
            AuditLog log,
            Clock clock) {
        this.archives = archives;
        this.reviews = reviews;
        this.records = records;
        this.runs = runs;
        this.log = log;
        this.clock = clock;
    }

    /** @throws RecordsNotArchived or ReviewDateAhead or ChannelStillRuns */
    void requireAtRest(String channel) {
        CurrentReader.runAs(Reader.system(), () -> {
            var sealing = sealing(channel);
            var review = reviews.last(channel).filter(RecordReview::countersigned);
            var released = review.filter(one -> one.sheet().decision() != ReviewDecision.EXTEND);
            if (sealing.isEmpty() && released.isEmpty()) throw new RecordsNotArchived();
            if (released.isEmpty()) requireDue(reviewDate(sealing.orElseThrow(), review));
            if (runs.any(channel)) throw new ChannelStillRuns();
        });
    }

    Inventory inventory(String channel) {
        return CurrentReader.runAs(Reader.system(), () -> {
            var rows = records.countByKind(channel);
            rows.put("channel", 1L);
            rows.put("engine_variable", runs.keptVariables(channel));
            rows.put("engine_update", runs.keptUpdates(channel));
            var end = log.last(channel);
            return new Inventory(
                    rows,
                    sealing(channel).map(Sealing::hash).orElse(null),
                    end.map(Entry::number).orElse(0L),
                    end.map(Entry::hash).orElse(""));
        });
    }

    private Optional<Sealing> sealing(String channel) {
        return archives.current(channel).filter(Sealing::closed);
    }

    private static LocalDate reviewDate(Sealing sealing, Optional<RecordReview> extended) {
        return extended.<@Nullable LocalDate>map(one -> one.sheet().nextReviewOn())
                .orElse(sealing.reviewOn());
    }

    private void requireDue(LocalDate day) {
        if (LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).isBefore(day)) throw new ReviewDateAhead(day);
    }
}
