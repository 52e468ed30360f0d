package subrosa.withdrawal.process;

import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.WithdrawalDraft;
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
        var draft = step.form("chooseWayOut", WithdrawalDraft.class);
        withdrawals.choose(step.channel(), draft);
        step.publish("wayOut", String.valueOf(draft.wayOut()));
    }
}
