package subrosa.withdrawal.process;

import org.springframework.stereotype.Component;
import subrosa.channel.WayOut;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.Archives;
import subrosa.withdrawal.Withdrawals;

/** Shuts the channel, and reads from the dossier what the way out has to do. */
@Component
@Publishes({"anybodyToTell", "papersAreOut", "wayOut"})
class BeginWithdrawal extends ServiceTask {

    private final Withdrawals withdrawals;
    private final Archives archives;

    BeginWithdrawal(Withdrawals withdrawals, Archives archives) {
        this.withdrawals = withdrawals;
        this.archives = archives;
    }

    @Override
    protected void perform(Step step) {
        var channel = step.channel();
        var because = step.variable("withdrawalReason");
        withdrawals.begin(channel, because == null ? "The path could not go on." : because.toString());
        archives.handOver(channel);
        step.publish("anybodyToTell", withdrawals.anybodyToTell(channel));
        step.publish("papersAreOut", withdrawals.papersAreOut(channel));
        step.publish("wayOut", withdrawals.chosen(channel).map(WayOut::name).orElse(null));
    }
}
