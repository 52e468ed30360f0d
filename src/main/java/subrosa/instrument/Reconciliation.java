package subrosa.instrument;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

/** RECONCILED: the trace of the current text is whole. */
@Component
class Reconciliation implements Evidence {

    private final Instruments instruments;
    private final Traceability traceability;

    Reconciliation(Instruments instruments, Traceability traceability) {
        this.instruments = instruments;
        this.traceability = traceability;
    }

    @Override
    public Gate gate() {
        return Gate.RECONCILED;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        var id = subject.requiredInstrument();
        if (!instruments.get(id).hasText()) return Optional.of("The instrument has no text yet.");
        var gaps = traceability.of(id).gaps();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", gaps));
    }
}
