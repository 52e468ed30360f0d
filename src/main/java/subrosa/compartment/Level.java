package subrosa.compartment;

/** Classification, lowest first (domain.md §6): the order of the constants is the order of the levels. */
public enum Level {
    UNCLASSIFIED,
    RESTRICTED,
    CONFIDENTIAL,
    SECRET,
    TOP_SECRET;

    public static Level higher(Level one, Level other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
