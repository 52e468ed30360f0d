package subrosa.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

/** TEXT_APPROVED: the principal approved the current text. */
@Component
class ApprovalEvidence implements Evidence {

    private final Clearances clearances;

    ApprovalEvidence(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public Gate gate() {
        return Gate.TEXT_APPROVED;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        return clearances.approved(subject.requiredInstrument())
                ? Optional.empty()
                : Optional.of("The principal has not approved the current text.");
    }
}
