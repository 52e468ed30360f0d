package subrosa.review;

/** What can be said of a text by word of mouth. Changes are asked for in writing. */
public enum OralOutcome {
    CLEAR,
    BARRED
}
