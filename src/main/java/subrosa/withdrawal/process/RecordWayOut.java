package subrosa.withdrawal.process;

import org.springframework.stereotype.Component;
import subrosa.channel.WayOut;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.Withdrawals;

/** The political director chose the way out. */
@Component
@Publishes("wayOut")
class RecordWayOut extends ServiceTask {

    private final Withdrawals withdrawals;

    RecordWayOut(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    protected void perform(Step step) {
        var choice = step.form("chooseWayOut", Choice.class);
        withdrawals.choose(step.channel(), choice.wayOut(), choice.reason());
        step.publish("wayOut", choice.wayOut().name());
    }

    private record Choice(WayOut wayOut, String reason) {}
}
