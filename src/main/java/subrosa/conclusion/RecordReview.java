package subrosa.conclusion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.instrument.Instrument;

/** The review of an instrument's records for release (domain.md S18). Without the inspector's signature it decides nothing. */
@Entity
@Table(name = "record_review")
public class RecordReview extends DossierRecord {

    @Column(nullable = false, updatable = false)
    private UUID instrument;

    @Convert(converter = RecordReviewDraftColumn.class)
    @Column(nullable = false, updatable = false, length = 1_000_000)
    private RecordReviewDraft sheet;

    private @Nullable String countersignedBy;

    private @Nullable Instant countersignedAt;

    protected RecordReview() {}

    public RecordReview(Instrument instrument, RecordReviewDraft sheet, Instant at) {
        super(instrument.channel(), at);
        if (sheet.decision() == ReviewDecision.EXTEND) {
            var next = sheet.nextReviewOn();
            if (next == null || !next.isAfter(LocalDate.ofInstant(at, ZoneOffset.UTC))) throw new ReviewDateMissing();
            if (sheet.reason() == null || sheet.reason().isBlank()) throw new ReasonMissing();
        }
        if (sheet.decision() == ReviewDecision.RELEASE && sheet.livingPersonRisk()) throw new LivingPersonAtRisk();
        this.instrument = instrument.id();
        this.sheet = sheet;
    }

    public void countersign(String by, Instant at) {
        if (by.equals(recordedBy())) throw new ReviewNotCountersigned();
        this.countersignedBy = by;
        this.countersignedAt = at;
    }

    public boolean countersigned() {
        return countersignedBy != null;
    }

    public UUID instrument() {
        return instrument;
    }

    public RecordReviewDraft sheet() {
        return sheet;
    }

    public Optional<Instant> countersignedAt() {
        return Optional.ofNullable(countersignedAt);
    }
}
