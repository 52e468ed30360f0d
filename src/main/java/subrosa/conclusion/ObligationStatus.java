package subrosa.conclusion;

/** How an obligation stands, as last reported. */
public enum ObligationStatus {
    OPEN,
    ON_TRACK,
    FULFILLED,
    OVERDUE,
    BREACHED
}
