package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Postures;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Row E7: what is missing is asked for at once. */
@Component
class ExpediteReviews extends ServiceTask {

    private final Postures postures;

    ExpediteReviews(Postures postures) {
        this.postures = postures;
    }

    @Override
    protected void perform(Step step) {
        postures.expedite(step.subject());
    }
}
