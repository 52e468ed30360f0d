package subrosa.announcement;

/** How far the channel has come (table E). */
public enum Maturity {
    EXPLORATORY,
    CONVERGING,
    TEXT_READY
}
