package subrosa.channel;

/** {@code CLEARED_WITH_FLAG} and {@code UNLAWFUL} are answers about lawfulness; {@code OBJECTED} is one about policy or security. */
public enum ClearanceOutcome {
    CLEARED,
    CLEARED_WITH_FLAG,
    UNLAWFUL,
    OBJECTED;

    public boolean positive() {
        return this == CLEARED || this == CLEARED_WITH_FLAG;
    }
}
