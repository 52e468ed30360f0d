package subrosa.conclusion;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

@Component
class InForceEvidence implements Evidence {

    private final EntriesIntoForce entries;

    InForceEvidence(EntriesIntoForce entries) {
        this.entries = entries;
    }

    @Override
    public Gate gate() {
        return Gate.IN_FORCE;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        return entries.current(subject.requiredInstrument()).isPresent()
                ? Optional.empty()
                : Optional.of("This instrument is not in force.");
    }
}
