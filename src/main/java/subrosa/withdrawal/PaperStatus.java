package subrosa.withdrawal;

/** What became of a paper that passed to the other side. */
public enum PaperStatus {
    RETURNED,
    DESTROYED,
    KEPT_WITHOUT_PREJUDICE,
    UNACCOUNTED
}
