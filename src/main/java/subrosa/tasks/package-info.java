/** Offers people their work and completes it. */
@ApplicationModule(
        allowedDependencies = {"compartment", "absence", "audit", "sealing", "policy", "forms", "engine", "channel"})
@NullMarked
package subrosa.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
