/** Makes Camunda obey: one transaction, gates checked when a task runs, tenants as compartments, only named beans in diagrams. */
@ApplicationModule(allowedDependencies = {"compartment", "audit", "absence", "sealing", "policy", "forms"})
@NullMarked
package subrosa.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
