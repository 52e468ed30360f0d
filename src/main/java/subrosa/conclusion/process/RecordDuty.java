package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Duties;
import subrosa.conclusion.DutyDone;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** What was owed afterwards was done; the diagram says on which form that was reported. */
@Component
class RecordDuty extends ServiceTask {

    private final Duties duties;

    RecordDuty(Duties duties) {
        this.duties = duties;
    }

    @Override
    protected void perform(Step step) {
        duties.discharge(step.instrument(), step.form(step.literal("form"), DutyDone.class));
    }
}
