/** What goes wrong on the way and is not the end of it: doubts, compromised lines, replaced principals, spoilers (domain.md §2). */
@ApplicationModule(allowedDependencies = {"compartment", "policy", "forms", "engine", "channel"})
@NullMarked
package subrosa.setback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
