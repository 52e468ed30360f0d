package subrosa.withdrawal.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.Farewell;
import subrosa.withdrawal.Withdrawals;

/** The sides parted. */
@Component
class RecordAgreedEnd extends ServiceTask {

    private final Withdrawals withdrawals;

    RecordAgreedEnd(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    protected void perform(Step step) {
        withdrawals.agree(step.channel(), step.form("agreeEnd", Farewell.class));
    }
}
