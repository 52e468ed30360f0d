/** Who those are that help, apart from everything else of the dossier: one place, two keys, and no payment without a lawyer (INV-14). */
@ApplicationModule(allowedDependencies = {"compartment", "policy", "channel"})
@NullMarked
package subrosa.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
