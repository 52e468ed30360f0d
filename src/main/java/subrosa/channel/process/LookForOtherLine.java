package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Intermediaries;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A line was closed; tells whether another one carries the channel, or may yet. */
@Component
@Publishes("otherLine")
class LookForOtherLine extends ServiceTask {

    private final Intermediaries intermediaries;

    LookForOtherLine(Intermediaries intermediaries) {
        this.intermediaries = intermediaries;
    }

    @Override
    protected void perform(Step step) {
        step.publish(
                "otherLine", intermediaries.leavesAnother(step.channel(), UUID.fromString(step.text("intermediary"))));
    }
}
