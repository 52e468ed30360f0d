/** Renders the papers of a dossier as PDF. */
@ApplicationModule(
        allowedDependencies = {
            "compartment",
            "policy",
            "engine",
            "channel",
            "instrument",
            "review",
            "conclusion",
            "announcement"
        })
@NullMarked
package subrosa.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
