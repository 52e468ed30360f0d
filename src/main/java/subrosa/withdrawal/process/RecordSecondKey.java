package subrosa.withdrawal.process;

import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.withdrawal.Archives;

/** The inspector turned the second key: the archive is sealed until its review date. */
@Component
@Publishes("reviewDate")
class RecordSecondKey extends ServiceTask {

    private final Archives archives;

    RecordSecondKey(Archives archives) {
        this.archives = archives;
    }

    @Override
    protected void perform(Step step) {
        var reviewOn = archives.turnSecondKey(step.channel()).reviewOn();
        step.publish(
                "reviewDate", reviewOn.atStartOfDay(ZoneOffset.UTC).toInstant().toString());
    }
}
