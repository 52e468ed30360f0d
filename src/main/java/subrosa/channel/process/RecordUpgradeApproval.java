package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.UpgradeAnswer;
import subrosa.channel.Upgrades;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

@Component
@Passes(Gate.UPGRADE_APPROVED)
class RecordUpgradeApproval extends ServiceTask {

    private final Upgrades upgrades;

    RecordUpgradeApproval(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    @Override
    protected void perform(Step step) {
        upgrades.answer(step.channel(), step.form("approveUpgrade", UpgradeAnswer.class));
    }
}
