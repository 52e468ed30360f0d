package subrosa.announcement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

@Component
class TruthEvidence implements Evidence {

    private final PublicStatements statements;

    TruthEvidence(PublicStatements statements) {
        this.statements = statements;
    }

    @Override
    public Gate gate() {
        return Gate.TRUTH_ATTESTED;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        return statements
                .current(subject)
                .map(statement -> {
                    if (!statement.attested()) return Optional.of("The statement has not been attested as truthful.");
                    if (!statement.approved())
                        return Optional.of("The political director has not approved the statement.");
                    return Optional.<String>empty();
                })
                .orElseGet(() -> Optional.of("There is no statement to attest."));
    }
}
