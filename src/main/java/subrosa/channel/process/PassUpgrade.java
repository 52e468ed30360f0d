package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.NotNeeded;
import subrosa.channel.Omission;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** Officials who have talked from the start need nobody's leave to become official (table N, row N5). */
@Component
@Passes(Gate.UPGRADE_APPROVED)
class PassUpgrade extends ServiceTask {

    private final NotNeeded notNeeded;

    PassUpgrade(NotNeeded notNeeded) {
        this.notNeeded = notNeeded;
    }

    @Override
    protected void perform(Step step) {
        notNeeded.note(step.subject(), Omission.UPGRADE);
    }
}
