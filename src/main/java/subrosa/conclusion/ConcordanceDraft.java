package subrosa.conclusion;

import org.jspecify.annotations.Nullable;

/**
 * A language officer's finding as its form gives it.
 *
 * @param translatedBy who made the translation
 * @param divergences the provisions that diverge, and how
 */
public record ConcordanceDraft(
        ConcordanceOutcome outcome, @Nullable String translatedBy, @Nullable String divergences) {}
