package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Postures;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A gate shut after table E had been asked: row E7 takes the place of row E6. */
@Component
class RecordShutGates extends ServiceTask {

    private final Postures postures;

    RecordShutGates(Postures postures) {
        this.postures = postures;
    }

    @Override
    protected void perform(Step step) {
        postures.fallBack(step.subject());
    }
}
