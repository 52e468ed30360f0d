package subrosa.conclusion;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;

/** The requirements of table B that a lawyer or the treaty section has yet to meet. */
@Component
class RequirementOptions implements FormValues {

    private final DomesticApprovals approvals;

    RequirementOptions(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String name() {
        return "openRequirements";
    }

    @Override
    public @Nullable Object valueFor(String channel, @Nullable UUID instrument) {
        if (instrument == null) return null;
        return approvals.current(instrument).stream()
                .flatMap(approval -> approval.requirements().stream())
                .filter(Requirement::holdsUp)
                .map(open -> Map.of("label", open.row() + " " + open.text(), "value", open.row()))
                .toList();
    }
}
