package subrosa.conclusion;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.compartment.Reader;

/** The review of a channel's records for release (domain.md S18). Without the inspector's signature it decides nothing. */
@Entity
@Table(name = "record_review")
public class RecordReview extends DossierRecord {

    private RecordReviewDraft sheet;

    private @Nullable String countersignedBy;

    private @Nullable Instant countersignedAt;

    protected RecordReview() {}

    public RecordReview(String channel, RecordReviewDraft sheet, Instant at) {
        super(channel, at);
        if (sheet.decision() == ReviewDecision.EXTEND) {
            var next = sheet.nextReviewOn();
            if (next == null || !next.isAfter(LocalDate.ofInstant(at, ZoneOffset.UTC))) throw new ReviewDateMissing();
            if (sheet.reason() == null || sheet.reason().isBlank()) throw new ReasonMissing();
        }
        if (sheet.decision() == ReviewDecision.RELEASE && sheet.livingPersonRisk()) throw new LivingPersonAtRisk();
        this.sheet = sheet;
    }

    public void countersign(Reader by, Instant at) {
        if (sharesEyesWith(by)) throw new ReviewNotCountersigned();
        this.countersignedBy = by.account();
        this.countersignedAt = at;
    }

    public boolean countersigned() {
        return countersignedBy != null;
    }

    public RecordReviewDraft sheet() {
        return sheet;
    }

    public Optional<String> countersignedBy() {
        return Optional.ofNullable(countersignedBy);
    }

    public Optional<Instant> countersignedAt() {
        return Optional.ofNullable(countersignedAt);
    }
}
