package subrosa.setback;

import java.util.Set;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;

/** Who reports what. */
final class Reporters {

    static final Set<Role> OF_LINES = Set.of(Role.DESK, Role.ENVOY, Role.HOM, Role.INTEL, Role.SECURITY, Role.POLDIR);
    static final Set<Role> OF_PRINCIPALS = Set.of(Role.DESK, Role.POLDIR, Role.PRINCIPAL);

    private Reporters() {}

    static void require(Set<Role> roles) {
        var reader = CurrentReader.get();
        if (roles.stream().noneMatch(reader::is)) throw new NotYoursToReport();
    }
}
