package subrosa.compartment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody, or the system itself, on whose behalf a piece of work runs. Which compartments a reader is inside of is no part of it: that is asked
 * of the database in each transaction, so that a read-off holds at once.
 *
 * @param roles their own, and those of whom they stand in for as far as these may be lent
 * @param clearance the highest level that the reader may know of: their own, which nobody lends
 * @param onlyReads whether this piece of work can change nothing: where a compartment was opened to a reader for reading, it is open to such work
 *     alone
 * @param standIns for whom the reader stands in or stood in, and who does or did for them
 */
public record Reader(String account, Set<Role> roles, Level clearance, boolean onlyReads, List<StandIn> standIns) {

    private static final Reader SYSTEM = new Reader("system", Set.of(), Level.TOP_SECRET);

    public Reader(String account, Set<Role> roles, Level clearance) {
        this(account, roles, clearance, false, List.of());
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
        return new Reader(account, roles, clearance, true, standIns);
    }

    /** The same reader, with the roles that others lend, and with their conflicts. */
    public Reader standingIn(Set<Role> rolesWithLent, List<StandIn> all) {
        return new Reader(account, rolesWithLent, clearance, onlyReads, all);
    }

    /** Of this one object alone: no account becomes the system by its name. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isSystem() {
        return this == SYSTEM;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** For whom the reader stands in now. */
    public Set<String> standsInFor() {
        return inPlaceOfOthers().stream().map(StandIn::absent).collect(Collectors.toUnmodifiableSet());
    }

    /** {@link #standsInFor}, with since when and until when. */
    public List<StandIn> inPlaceOfOthers() {
        return standIns.stream()
                .filter(one -> one.now() && one.deputy().equals(account))
                .toList();
    }

    /** Whether an account is the reader's, or one of the two stands in for the other: they may not be each other's second pair of eyes (INV-05). */
    public boolean sharesEyesWith(String other) {
        return account.equals(other) || standIns.stream().anyMatch(one -> one.joins(account, other));
    }

    /** Likewise for what was done at an instant: also where one of the two stood in for the other then. */
    public boolean sharesEyesWith(String other, Instant at) {
        return account.equals(other) || standIns.stream().anyMatch(one -> one.joins(account, other, at));
    }

    /** Likewise for what has been going on since an instant: also where one of the two has stood in for the other meanwhile. */
    public boolean hasSharedEyesWith(String other, Instant since) {
        return account.equals(other) || standIns.stream().anyMatch(one -> one.hasJoined(account, other, since));
    }
}
