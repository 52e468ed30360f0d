package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Office;
import subrosa.conclusion.Powers;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** Our signatory holds an office of VCLT 7(2): nobody has to issue anything. */
@Component
@Passes(Gate.FULL_POWERS)
class WaiveFullPowers extends ServiceTask {

    private final Powers powers;

    WaiveFullPowers(Powers powers) {
        this.powers = powers;
    }

    @Override
    protected void perform(Step step) {
        var memo = step.form("draftActionMemo");
        var office = Office.valueOf(String.valueOf(memo.get("signatoryOffice")));
        powers.waive(step.instrument(), String.valueOf(memo.get("signatory")), office.title(), office);
    }
}
