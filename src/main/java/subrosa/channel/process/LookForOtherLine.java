package subrosa.setback.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Intermediaries;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.setback.SetbackOutcome;
import subrosa.setback.Setbacks;

/** A line was closed; tells whether another one carries the channel. */
@Component
@Publishes("otherLine")
class LookForOtherLine extends ServiceTask {

    private final Setbacks setbacks;
    private final Intermediaries intermediaries;

    LookForOtherLine(Setbacks setbacks, Intermediaries intermediaries) {
        this.setbacks = setbacks;
        this.intermediaries = intermediaries;
    }

    @Override
    protected void perform(Step step) {
        setbacks.answer(UUID.fromString(step.text("happeningId")), SetbackOutcome.LINE_CLOSED);
        step.publish("otherLine", intermediaries.anyAccepted(step.channel()));
    }
}
