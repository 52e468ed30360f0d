package subrosa.withdrawal.process;

import java.util.List;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.RecalledPaper;
import subrosa.withdrawal.Withdrawals;

/** What was handed over is accounted for. */
@Component
class RecordRecall extends ServiceTask {

    private final Withdrawals withdrawals;

    RecordRecall(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    protected void perform(Step step) {
        withdrawals.recall(
                step.channel(), step.form("recallPapers", Recall.class).recalls());
    }

    record Recall(List<RecalledPaper> recalls) {}
}
