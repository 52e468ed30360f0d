/** The evidence behind the gates of a text: legal opinion, integrity report, and the approvals of cabinet and principal. */
@ApplicationModule(
        allowedDependencies = {"compartment", "absence", "policy", "forms", "engine", "channel", "instrument"})
@NullMarked
package subrosa.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
