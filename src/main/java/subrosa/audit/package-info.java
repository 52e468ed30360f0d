/** What was read, done and refused: a chain of entries for each compartment, signed checkpoints over all of them, and their verification. */
@ApplicationModule(allowedDependencies = {"compartment"})
@NullMarked
package subrosa.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
