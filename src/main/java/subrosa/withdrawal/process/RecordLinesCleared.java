package subrosa.withdrawal.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.DeniableCloses;

/** A lawyer found nothing false in the lines to take. */
@Component
class RecordLinesCleared extends ServiceTask {

    private final DeniableCloses closes;

    RecordLinesCleared(DeniableCloses closes) {
        this.closes = closes;
    }

    @Override
    protected void perform(Step step) {
        closes.clear(step.channel());
    }
}
