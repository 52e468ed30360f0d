package subrosa.channel;

/** What the row of table C that was reached last lets a line carry. */
public enum Traffic {
    /** Nothing, until it has been graded again (C3), or ever (C1, C2). */
    FROZEN,
    /** What comes is heard; nothing is committed by it (C8 in CRISIS tempo). */
    LISTEN,
    /** Steps of confidence-building, but no text (C7). */
    LOW_STAKES,
    /** Whatever its acceptance lets it carry. */
    ANY
}
