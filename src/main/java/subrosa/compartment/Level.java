package subrosa.compartment;

import java.util.EnumSet;
import java.util.Set;

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

    /** Whether somebody cleared for this level may know what has the other. */
    public boolean reaches(Level other) {
        return compareTo(other) >= 0;
    }

    /** The levels that somebody cleared for this one may know of. */
    Set<Level> andBelow() {
        return EnumSet.range(UNCLASSIFIED, this);
    }
}
