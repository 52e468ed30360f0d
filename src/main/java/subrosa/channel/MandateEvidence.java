package subrosa.channel;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

/** The gate stands as long as the signed mandate does: it shuts on expiry and when a principal is replaced (INV-11). */
@Component
class MandateEvidence implements Evidence {

    private final Mandates mandates;

    MandateEvidence(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public Gate gate() {
        return Gate.MANDATE;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        return mandates.whyNotInForce(subject.channel());
    }
}
