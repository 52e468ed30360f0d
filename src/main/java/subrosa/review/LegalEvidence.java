package subrosa.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

/** LEGAL_REVIEW: a countersigned opinion clears the current text. */
@Component
class LegalEvidence implements Evidence {

    private final Clearances clearances;

    LegalEvidence(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public Gate gate() {
        return Gate.LEGAL_REVIEW;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        return clearances.legalClear(subject.requiredInstrument())
                ? Optional.empty()
                : Optional.of(
                        "The current text is not cleared in law: it needs a countersigned opinion on exactly this text.");
    }
}
