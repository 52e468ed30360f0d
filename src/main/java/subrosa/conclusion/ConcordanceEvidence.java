package subrosa.conclusion;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

@Component
class ConcordanceEvidence implements Evidence {

    private final Concordances concordances;

    ConcordanceEvidence(Concordances concordances) {
        this.concordances = concordances;
    }

    @Override
    public Gate gate() {
        return Gate.CONCORDANCE;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        var open = concordances.uncertified(subject.requiredInstrument());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("No certificate of concordance for this text in: " + String.join(", ", open) + ".");
    }
}
