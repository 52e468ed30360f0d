/** The honest ways out: graceful withdrawal, deniable close, sealed archive (X1 to X3). */
@ApplicationModule(
        allowedDependencies = {"compartment", "policy", "forms", "engine", "channel", "conclusion", "announcement"})
@NullMarked
package subrosa.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
