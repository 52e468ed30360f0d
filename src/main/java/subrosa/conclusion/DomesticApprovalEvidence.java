package subrosa.conclusion;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

@Component
class DomesticApprovalEvidence implements Evidence {

    private final DomesticApprovals approvals;

    DomesticApprovalEvidence(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public Gate gate() {
        return Gate.DOMESTIC_APPROVAL;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        var instrument = subject.requiredInstrument();
        if (approvals.current(instrument).isEmpty())
            return Optional.of("Table B has not chosen a route of domestic approval for this text.");
        return switch (approvals.next(instrument)) {
            case GRANTED -> Optional.empty();
            case REFUSED -> Optional.of("The domestic approval was refused.");
            case REQUIREMENTS -> Optional.of("A requirement that table B adds is open.");
            case MEMORANDUM -> Optional.of("The explanatory memorandum has not been laid.");
            case PARLIAMENT -> Optional.of("Parliament has not decided.");
            case CABINET -> Optional.of("The cabinet has not decided.");
            case ONE_PERSON -> Optional.of("The approval by minister or principal is not recorded.");
            case REFERENDUM -> Optional.of("The referendum has not been held.");
        };
    }
}
