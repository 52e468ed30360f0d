/** What programs do: work that a diagram gives to other systems is fetched and reported back; designers' tools read what is deployed. */
@ApplicationModule(allowedDependencies = {"compartment", "audit", "policy", "engine"})
@NullMarked
package subrosa.workers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
