/** The gates on the way to an agreement, the evidence that opens them, and the rules nobody may override. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package subrosa.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
