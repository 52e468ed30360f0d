/** What the inspector sees without being inside: every channel from the moment it is created, and the log. */
@ApplicationModule(allowedDependencies = {"compartment", "audit", "policy", "channel"})
@NullMarked
package subrosa.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
