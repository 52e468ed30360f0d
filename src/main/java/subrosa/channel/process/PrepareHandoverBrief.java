package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Upgrades;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

@Component
@Needs(Gate.UPGRADE_APPROVED)
class PrepareHandoverBrief extends ServiceTask {

    private final Upgrades upgrades;

    PrepareHandoverBrief(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    @Override
    protected void perform(Step step) {
        upgrades.prepareHandoverBrief(step.channel());
    }
}
