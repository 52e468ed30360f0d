package subrosa.compartment;

import java.util.Set;

/**
 * Somebody, or the system itself, on whose behalf a piece of work runs. Which compartments a reader is inside of is no part of it: that is asked
 * of the database in each transaction, so that a read-off holds at once.
 *
 * @param clearance the highest level that the reader may know of
 * @param onlyReads whether this piece of work can change nothing: where a compartment was opened to a reader for reading, it is open to such work
 *     alone
 */
public record Reader(String account, Set<Role> roles, Level clearance, boolean onlyReads) {

    private static final Reader SYSTEM = new Reader("system", Set.of(), Level.TOP_SECRET, false);

    public Reader(String account, Set<Role> roles, Level clearance) {
        this(account, roles, clearance, false);
    }

    /** Somebody of whom no clearance is on file, who therefore has none. */
    public Reader(String account, Set<Role> roles) {
        this(account, roles, Level.UNCLASSIFIED);
    }

    /** The institution acting by itself: timers, workers, start-up. It reads every compartment and completes no human task. */
    public static Reader system() {
        return SYSTEM;
    }

    /** The same reader, in work that can change nothing. */
    public Reader onlyReading() {
        return new Reader(account, roles, clearance, true);
    }

    /** Of this one object alone: no account becomes the system by its name. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isSystem() {
        return this == SYSTEM;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
