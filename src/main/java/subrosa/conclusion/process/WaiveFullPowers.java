package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Office;
import subrosa.conclusion.Powers;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;
import subrosa.review.Approvals;

/** Our signatory holds an office of VCLT 7(2): nobody has to issue anything. */
@Component
@Passes(Gate.FULL_POWERS)
class WaiveFullPowers extends ServiceTask {

    private final Approvals approvals;
    private final Powers powers;

    WaiveFullPowers(Approvals approvals, Powers powers) {
        this.approvals = approvals;
        this.powers = powers;
    }

    @Override
    protected void perform(Step step) {
        var approval = approvals.decision(step.instrument()).orElseThrow();
        var office = Office.valueOf(approval.signatoryOffice().name());
        powers.waive(step.instrument(), approval.signatory(), office.title(), office);
    }
}
