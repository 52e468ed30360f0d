package subrosa.review;

/** What a lawyer answers to an item: nothing to change, a change to make, or a bar to the text as it is. */
public enum Answer {
    PASS,
    CHANGE,
    BAR
}
