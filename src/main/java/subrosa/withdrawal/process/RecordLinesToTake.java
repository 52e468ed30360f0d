package subrosa.withdrawal.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.DeniableCloses;
import subrosa.withdrawal.LinesDraft;

/** The desk wrote what is said when somebody asks. */
@Component
class RecordLinesToTake extends ServiceTask {

    private final DeniableCloses closes;

    RecordLinesToTake(DeniableCloses closes) {
        this.closes = closes;
    }

    @Override
    protected void perform(Step step) {
        closes.prepare(step.channel(), step.form("prepareLines", LinesDraft.class));
    }
}
