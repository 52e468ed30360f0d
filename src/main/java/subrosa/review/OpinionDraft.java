package subrosa.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import subrosa.instrument.LegalNature;

/**
 * A legal opinion as counsel gives it.
 *
 * @param answers an answer to each of the fifteen items, or to those that counsel answers anew
 * @param confirmUnchanged counsel confirms together, for this text, every answer of the opinion before that was not given anew
 * @param textHash the text that counsel had before them; nothing means the current one
 */
public record OpinionDraft(
        String question,
        String facts,
        Map<LegalItem, Given> answers,
        boolean confirmUnchanged,
        LegalNature nature,
        OpinionOutcome outcome,
        List<RequiredChange> changes,
        String conclusion,
        @Nullable String textHash) {

    /** @param note the reason; required for anything but a pass */
    public record Given(Answer answer, String note) {}
}
