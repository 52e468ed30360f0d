package subrosa.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import subrosa.instrument.LegalNature;

/**
 * A legal opinion as counsel gives it.
 *
 * @param answers an answer to each of the fifteen items; {@link Standing} is worked out from the opinion before
 * @param reexamined items that counsel looked at anew although the answer is the same
 * @param confirmUnchanged counsel confirms together every answer carried forward that was not given anew
 * @param textHash the text that counsel had before them; nothing means the current one
 */
public record OpinionDraft(
        String question,
        String facts,
        Map<LegalItem, Given> answers,
        Set<LegalItem> reexamined,
        boolean confirmUnchanged,
        LegalNature nature,
        OpinionOutcome outcome,
        List<RequiredChange> changes,
        String conclusion,
        @Nullable String textHash) {

    /** @param note the reason; required for anything but a pass */
    public record Given(Answer answer, String note) {}
}
