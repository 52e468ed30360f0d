package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Upgrades;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** Passes the upgrade where officials have talked to officials from the start. */
@Component
@Passes(Gate.UPGRADE_APPROVED)
class NoteOfficialTalks extends ServiceTask {

    private final Upgrades upgrades;

    NoteOfficialTalks(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    @Override
    protected void perform(Step step) {
        upgrades.noteNotNeeded(step.channel());
    }
}
