package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.CallMatter;
import subrosa.channel.Calls;
import subrosa.channel.Upgrades;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The principal refused official talks on the call (G1). */
@Component
class RecordUpgradeRefusalByCall extends ServiceTask {

    private final Calls calls;
    private final Upgrades upgrades;

    RecordUpgradeRefusalByCall(Calls calls, Upgrades upgrades) {
        this.calls = calls;
        this.upgrades = upgrades;
    }

    @Override
    protected void perform(Step step) {
        upgrades.decideByCall(step.channel(), calls.confirmed(step.channel(), CallMatter.UPGRADE, null));
    }
}
