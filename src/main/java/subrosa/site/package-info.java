/** The frame around the modules: security, problems, and the pages' common parts. */
@ApplicationModule(
        allowedDependencies = {"compartment", "absence", "policy", "forms", "engine", "channel", "sealing", "audit"})
@NullMarked
package subrosa.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
