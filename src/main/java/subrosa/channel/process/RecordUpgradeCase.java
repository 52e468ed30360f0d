package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.UpgradeCase;
import subrosa.channel.Upgrades;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
class RecordUpgradeCase extends ServiceTask {

    private final Upgrades upgrades;

    RecordUpgradeCase(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    @Override
    protected void perform(Step step) {
        upgrades.prepare(step.channel(), step.form("prepareUpgrade", UpgradeCase.class));
    }
}
