package subrosa.conclusion;

/** What becomes of a record at its review. */
public enum ReviewDecision {
    RELEASE,
    REDACT,
    EXTEND
}
