package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.UpgradeAnswer;
import subrosa.channel.Upgrades;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
class RecordUpgradeRefusal extends ServiceTask {

    private final Upgrades upgrades;

    RecordUpgradeRefusal(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    @Override
    protected void perform(Step step) {
        upgrades.answer(step.channel(), step.form("approveUpgrade", UpgradeAnswer.class));
    }
}
