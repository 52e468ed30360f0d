package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Accreditation;
import subrosa.channel.Upgrades;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

@Component
@Needs({Gate.MANDATE, Gate.UPGRADE_APPROVED})
class RecordOfficialTalks extends ServiceTask {

    private final Upgrades upgrades;

    RecordOfficialTalks(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    @Override
    protected void perform(Step step) {
        upgrades.accredit(step.channel(), step.form("exchangeAccreditation", Accreditation.class));
    }
}
