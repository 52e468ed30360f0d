package subrosa.compartment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a person acts as (domain.md §2). The key of a role is the name of its candidate group in the diagrams. */
public enum Role {
    DESK,
    ENVOY,
    HOM,
    INTEL,
    LEGAL,
    TREATY,
    POLDIR,
    PRINCIPAL,
    PRESS,
    PARL,
    RECORDS,
    INSPECTOR,
    INCLUSION,
    LANG,
    SECURITY,
    DESIGNER,
    INTEGRATOR,
    ADMIN;

    /**
     * Those that somebody else holds only by appointment: who decides who gets in, who oversees, who commits the State, who runs the machine. They are not
     * lent to a deputy (ADR 34).
     */
    private static final Set<Role> BY_APPOINTMENT =
            EnumSet.of(PRINCIPAL, INSPECTOR, SECURITY, DESIGNER, INTEGRATOR, ADMIN);

    /** Whether a deputy has it of whom they stand in for. */
    public boolean isLent() {
        return !BY_APPOINTMENT.contains(this);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String key) {
        return Stream.of(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
