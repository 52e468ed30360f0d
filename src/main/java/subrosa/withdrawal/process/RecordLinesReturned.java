package subrosa.withdrawal.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.DeniableCloses;

/** A lawyer found something wrong with the lines to take. */
@Component
class RecordLinesReturned extends ServiceTask {

    private final DeniableCloses closes;

    RecordLinesReturned(DeniableCloses closes) {
        this.closes = closes;
    }

    @Override
    protected void perform(Step step) {
        closes.sendBack(step.channel(), step.form("clearLines", Answer.class).reason());
    }

    record Answer(@Nullable String reason) {}
}
