package subrosa.review;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instrument;

/** A lawyer's finding whether the changes that an opinion named stand in the amended text. */
@Entity
@Table(name = "changes_review")
public class ChangesReview extends ReviewRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID opinion;

    private ChangesVerdict verdict;

    private String note;

    protected ChangesReview() {}

    public ChangesReview(LegalOpinion opinion, Instrument instrument, ChangesDraft draft, Instant at) {
        super(instrument, at);
        if (draft.textHash() != null && !draft.textHash().equals(hash())) throw new TextChangedMeanwhile();
        if (instrument.currentVersion().sharesEyesWith(CurrentReader.get())) throw new AuthorReviewsOwnText();
        if (draft.verdict() == ChangesVerdict.CONFIRMED) {
            if (opinion.outcome() != OpinionOutcome.CLEAR_WITH_CHANGES)
                throw new OpinionDoesNotClear(opinion.outcome());
            if (opinion.hash().equals(hash())) throw new ChangesNotMade();
            if (!draft.confirmUnchanged()) throw new CarriedAnswersUnconfirmed();
        } else if (draft.words().isEmpty()) throw new RefusalWithoutReason();
        this.opinion = opinion.id();
        this.verdict = draft.verdict();
        this.note = draft.words();
    }

    public UUID opinion() {
        return opinion;
    }

    public ChangesVerdict verdict() {
        return verdict;
    }

    public String note() {
        return note;
    }
}
