/** What is said in public and when: communiqué, those told first, release, posture on a leak, attested statements. */
@ApplicationModule(
        allowedDependencies = {
            "compartment",
            "policy",
            "forms",
            "engine",
            "channel",
            "instrument",
            "review",
            "conclusion"
        })
@NullMarked
package subrosa.announcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
