package subrosa.compartment;

import java.util.Set;

/** Somebody, or the system itself, on whose behalf a piece of work runs. */
public record Reader(String account, Set<Role> roles) {

    private static final Reader SYSTEM = new Reader("system", Set.of());

    /** The institution acting by itself: timers, workers, start-up. It reads every compartment and completes no human task. */
    public static Reader system() {
        return SYSTEM;
    }

    public boolean isSystem() {
        return this.equals(SYSTEM);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
