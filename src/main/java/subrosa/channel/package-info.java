/** The dossier of a channel: mandate, contacts, signals, intermediaries, understandings, stakeholders, and its timeline. */
@ApplicationModule(allowedDependencies = {"compartment", "sealing", "policy", "forms", "engine"})
@NullMarked
package subrosa.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
