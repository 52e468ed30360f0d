package subrosa.conclusion.process;

import java.time.Period;
import java.util.Map;
import org.springframework.stereotype.Component;
import subrosa.compartment.Role;
import subrosa.conclusion.ApprovalRoute;
import subrosa.conclusion.DomesticApprovals;
import subrosa.conclusion.DueFrom;
import subrosa.conclusion.Duty;
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
                .map(RecordApprovalRoute::requirement)
                .toList();
        var next = approvals.take(
                step.instrument(),
                ApprovalRoute.valueOf(String.valueOf(route.get("route"))),
                String.valueOf(route.get("row")),
                requirements);
        step.publish("approvalStep", next.name());
    }

    private static Requirement requirement(Map<?, ?> row) {
        var key = String.valueOf(row.get("row"));
        var text = String.valueOf(row.get("requirement"));
        var metBy = MetBy.valueOf(String.valueOf(row.get("metBy")));
        return metBy == MetBy.AFTERWARDS
                ? Requirement.afterwards(key, text, duty(row))
                : Requirement.open(key, text, metBy);
    }

    private static Duty duty(Map<?, ?> row) {
        return new Duty(
                DueFrom.valueOf(String.valueOf(row.get("dueFrom"))),
                Period.parse(String.valueOf(row.get("dueWithin"))),
                Role.of(String.valueOf(row.get("owedBy"))).orElseThrow());
    }
}
