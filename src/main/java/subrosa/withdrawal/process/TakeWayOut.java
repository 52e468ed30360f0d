package subrosa.withdrawal.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.Withdrawals;

/** The way out was chosen with the decision to end the channel. */
@Component
class TakeWayOut extends ServiceTask {

    private final Withdrawals withdrawals;

    TakeWayOut(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    protected void perform(Step step) {
        withdrawals.take(step.channel());
    }
}
