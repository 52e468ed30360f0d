/** Seals values under the key of their compartment and opens them again, at their own place only; the life of those keys. */
@ApplicationModule(allowedDependencies = {"compartment", "audit"})
@NullMarked
package subrosa.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
