package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Ends the channel. The diagram may name the way out ({@code X1} unless it does) and a path before it the reason. */
@Component
class RecordWithdrawal extends ServiceTask {

    private final Channels channels;

    RecordWithdrawal(Channels channels) {
        this.channels = channels;
    }

    @Override
    protected void perform(Step step) {
        var by = step.variable("withdrawnBy");
        var reason = step.variable("withdrawalReason");
        channels.withdraw(
                step.channel(),
                by == null ? Stage.X1 : Stage.valueOf(by.toString()),
                reason == null ? "The path could not go on." : reason.toString());
    }
}
