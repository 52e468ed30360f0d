package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Briefings;
import subrosa.channel.NotNeeded;
import subrosa.channel.Omission;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** The signature of the mandate reads in those whom it lists (table N, row N2). */
@Component
@Passes(Gate.READ_IN)
class RecordReadInByMandate extends ServiceTask {

    private final Briefings briefings;
    private final NotNeeded notNeeded;

    RecordReadInByMandate(Briefings briefings, NotNeeded notNeeded) {
        this.briefings = briefings;
        this.notNeeded = notNeeded;
    }

    @Override
    protected void perform(Step step) {
        notNeeded.note(step.subject(), Omission.SEPARATE_READ_IN);
        briefings.readInByMandate(step.channel());
    }
}
