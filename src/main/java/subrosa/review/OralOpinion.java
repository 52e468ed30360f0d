package subrosa.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentChoice;

/**
 * A lawyer's word on one text, where the tempo has no time for more (table F). It opens the gate for exactly this text until the written
 * opinion takes its place; a bar in it bars, and what table A holds is not cleared by word of mouth.
 */
@Entity
@Table(name = "oral_opinion")
public class OralOpinion extends ReviewRecord {

    private OralOutcome outcome;

    private @Nullable LegalItem item;

    private String words;

    private InstrumentChoice choice;

    protected OralOpinion() {}

    /** @param choice what table A answered */
    OralOpinion(Instrument instrument, OralOpinionDraft draft, InstrumentChoice choice, Instant at) {
        super(instrument, at);
        if (draft.textHash() != null && !draft.textHash().equals(hash())) throw new TextChangedMeanwhile();
        if (instrument.currentVersion().sharesEyesWith(CurrentReader.get())) throw new AuthorReviewsOwnText();
        if (draft.outcome() == OralOutcome.BARRED && draft.item() == null) throw new BarWithoutItem();
        if (draft.outcome() == OralOutcome.CLEAR && choice.kind().isSettled())
            Clearable.requireWordsClearable(instrument, choice.kind());
        this.outcome = draft.outcome();
        this.item = draft.outcome() == OralOutcome.BARRED ? draft.item() : null;
        this.words = draft.words();
        this.choice = choice;
    }

    /** Whether a text may go on by it. What table A holds or leaves to a lawyer is decided in writing. */
    public boolean clears() {
        return outcome == OralOutcome.CLEAR && choice.kind().isSettled();
    }

    public OralOutcome outcome() {
        return outcome;
    }

    public Optional<LegalItem> item() {
        return Optional.ofNullable(item);
    }

    public String words() {
        return words;
    }

    public InstrumentChoice choice() {
        return choice;
    }
}
