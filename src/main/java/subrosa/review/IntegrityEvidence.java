package subrosa.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

/** INTEGRITY_REVIEW: an integrity report on the current text was checked. */
@Component
class IntegrityEvidence implements Evidence {

    private final Clearances clearances;

    IntegrityEvidence(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public Gate gate() {
        return Gate.INTEGRITY_REVIEW;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        return clearances.integrityReported(subject.requiredInstrument())
                ? Optional.empty()
                : Optional.of("There is no checked integrity report on the current text.");
    }
}
