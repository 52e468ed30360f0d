package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.Clearances;

/** Tells the diagram whether this very text is cleared in law already. */
@Component
@Publishes("legalClear")
class LookForClearance extends ServiceTask {

    private final Clearances clearances;

    LookForClearance(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    protected void perform(Step step) {
        step.publish("legalClear", clearances.legalClear(step.instrument()));
    }
}
