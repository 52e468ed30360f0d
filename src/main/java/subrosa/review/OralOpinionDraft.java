package subrosa.review;

import org.jspecify.annotations.Nullable;
import subrosa.instrument.Binding;
import subrosa.instrument.LegalNature;
import subrosa.instrument.Weight;

/**
 * The form {@code giveOralOpinion}: a lawyer's word on a text, before it is written.
 *
 * @param item under which the text is barred, where it is
 * @param words what the lawyer said
 */
public record OralOpinionDraft(
        OralOutcome outcome,
        @Nullable LegalItem item,
        String words,
        Binding binding,
        boolean reciprocal,
        Weight weight,
        boolean authority,
        boolean affectsThirdState,
        boolean lawMustChange,
        @Nullable String textHash) {

    public LegalNature nature() {
        return new LegalNature(binding, reciprocal, weight, authority, affectsThirdState, lawMustChange);
    }

    /** Beyond waiving: the input {@code barred} of table A. */
    public boolean bars() {
        return outcome == OralOutcome.BARRED && item != null && !item.waivable();
    }
}
