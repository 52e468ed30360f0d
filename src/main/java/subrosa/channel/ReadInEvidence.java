package subrosa.channel;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

@Component
class ReadInEvidence implements Evidence {

    private final Briefings briefings;

    ReadInEvidence(Briefings briefings) {
        this.briefings = briefings;
    }

    @Override
    public Gate gate() {
        return Gate.READ_IN;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        return briefings.of(subject.channel()).isEmpty()
                ? Optional.of("Nobody has been read in yet; Security has to complete the read-in first.")
                : Optional.empty();
    }
}
