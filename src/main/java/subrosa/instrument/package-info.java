/** What a channel leads to: instruments, their text in versions, its hash, and the way back from each article to its understanding. */
@ApplicationModule(allowedDependencies = {"compartment", "policy", "forms", "engine", "channel"})
@NullMarked
package subrosa.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
