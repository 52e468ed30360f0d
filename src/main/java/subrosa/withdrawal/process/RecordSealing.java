package subrosa.withdrawal.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.Archives;
import subrosa.withdrawal.Seal;

/** The records section turned the first key. */
@Component
class RecordSealing extends ServiceTask {

    private final Archives archives;

    RecordSealing(Archives archives) {
        this.archives = archives;
    }

    @Override
    protected void perform(Step step) {
        archives.seal(step.channel(), step.form("sealRecords", Seal.class));
    }
}
