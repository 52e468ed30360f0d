package subrosa.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.instrument.Instrument;

/**
 * One text, cleared in law: S06 CLEAR on this exact hash (INV-01).
 *
 * <p>Made only from an opinion that a second lawyer countersigned, and that either clears this text or asked for changes that a
 * lawyer found in it.
 */
@Entity
@Table(name = "legal_clearance")
public class LegalClearance extends ReviewRecord {

    private UUID opinion;

    protected LegalClearance() {}

    public LegalClearance(
            Instrument instrument,
            LegalOpinion opinion,
            @Nullable Countersignature countersignature,
            @Nullable ChangesReview changes,
            Instant at) {
        super(instrument, at);
        if (countersignature == null
                || !countersignature.agrees()
                || !countersignature.opinion().equals(opinion.id())) throw new OpinionNotCountersigned();
        switch (opinion.outcome()) {
            case CLEAR -> {
                if (!opinion.hash().equals(hash())) throw new CarriedAnswersUnconfirmed();
            }
            case CLEAR_WITH_CHANGES -> {
                if (changes == null
                        || changes.verdict() != ChangesVerdict.CONFIRMED
                        || !changes.opinion().equals(opinion.id())
                        || !changes.hash().equals(hash())) throw new OpinionDoesNotClear(opinion.outcome());
            }
            case BARRED -> throw new OpinionDoesNotClear(opinion.outcome());
        }
        Clearable.requireClearable(instrument);
        this.opinion = opinion.id();
    }

    public UUID opinion() {
        return opinion;
    }
}
