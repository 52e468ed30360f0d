package subrosa.conclusion.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import subrosa.conclusion.ApprovalRoute;
import subrosa.conclusion.DomesticApprovals;
import subrosa.conclusion.MetBy;
import subrosa.conclusion.NoRouteOfApproval;
import subrosa.conclusion.Requirement;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Takes the answers of table B, and says what the approval waits for. */
@Component
@Publishes("approvalStep")
class RecordApprovalRoute extends ServiceTask {

    private final DomesticApprovals approvals;

    RecordApprovalRoute(DomesticApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    protected void perform(Step step) {
        if (!(step.variable("approvalRoute") instanceof Map<?, ?> route))
            throw new NoRouteOfApproval(step.text("jurisdiction"));
        var requirements = step.rows("approvalRequirements").stream()
                .map(row -> Requirement.open(
                        String.valueOf(row.get("row")),
                        String.valueOf(row.get("requirement")),
                        MetBy.valueOf(String.valueOf(row.get("metBy")))))
                .toList();
        var next = approvals.take(
                step.instrument(),
                ApprovalRoute.valueOf(String.valueOf(route.get("route"))),
                String.valueOf(route.get("row")),
                requirements);
        step.publish("approvalStep", next.name());
    }
}
