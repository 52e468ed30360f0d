/** Concluding an instrument: full powers, initialling, concordance, signature, domestic approval, ratification, force, registration, stewardship. */
@ApplicationModule(
        allowedDependencies = {"compartment", "policy", "forms", "engine", "channel", "instrument", "review"})
@NullMarked
package subrosa.conclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
