package subrosa.compartment;

import java.util.Locale;
import java.util.Optional;
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

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String key) {
        return Stream.of(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
