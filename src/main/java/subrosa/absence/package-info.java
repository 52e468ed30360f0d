/** Who is away, from which day to which, and who stands in for them with their roles and with their conflicts. */
@ApplicationModule(allowedDependencies = {"compartment", "audit", "policy"})
@NullMarked
package subrosa.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
