/** Replays history through the features that a person uses, and compares what the system says with what history did. */
@ApplicationModule(
        allowedDependencies = {
            "compartment",
            "audit",
            "policy",
            "engine",
            "forms",
            "channel",
            "instrument",
            "tasks",
            "documents"
        })
@NullMarked
package subrosa.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
