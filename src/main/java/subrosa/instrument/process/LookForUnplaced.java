package subrosa.instrument.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Traceability;

/** After a further contact: tells whether it brought what no text, letter, declaration or reason has taken up. */
@Component
@Publishes("anythingUnplaced")
class LookForUnplaced extends ServiceTask {

    private final Traceability traceability;

    LookForUnplaced(Traceability traceability) {
        this.traceability = traceability;
    }

    @Override
    protected void perform(Step step) {
        var contact = UUID.fromString(step.text("contactPlan"));
        step.publish("anythingUnplaced", traceability.leavesOut(step.channel(), contact));
    }
}
