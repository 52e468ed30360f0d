package subrosa.review;

/** How a legal opinion ends (domain.md S06). Only {@code CLEAR}, or changes that were made and confirmed, lead on. */
public enum OpinionOutcome {
    CLEAR,
    CLEAR_WITH_CHANGES,
    BARRED
}
