/** What is seen without being inside: every channel from the moment it is created, the log, what is in a channel by request, and the disposal of records under two keys. */
@ApplicationModule(
        allowedDependencies = {
            "compartment",
            "audit",
            "sealing",
            "policy",
            "engine",
            "channel",
            "conclusion",
            "withdrawal"
        })
@NullMarked
package subrosa.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
