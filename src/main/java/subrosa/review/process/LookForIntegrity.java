package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.Clearances;

/** Tells the diagram whether a checked report on this very text stands already. */
@Component
@Publishes("integrityStands")
class LookForIntegrity extends ServiceTask {

    private final Clearances clearances;

    LookForIntegrity(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    protected void perform(Step step) {
        step.publish("integrityStands", clearances.integrityReported(step.instrument()));
    }
}
