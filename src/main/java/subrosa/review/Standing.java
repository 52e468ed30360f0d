package subrosa.review;

/** How an answer came to stand for a text: given on it, or carried forward from an earlier text and confirmed with the rest. */
public enum Standing {
    ANSWERED,
    CONFIRMED_UNCHANGED
}
