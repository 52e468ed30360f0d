/** Who may know what: levels, compartments and their readers, roles, and the reader a request acts for. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package subrosa.compartment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
