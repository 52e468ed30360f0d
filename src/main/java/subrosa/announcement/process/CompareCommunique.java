package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Tells whether the communiqué was written on the texts as they stand now. */
@Component
@Publishes("communiqueCurrent")
class CompareCommunique extends ServiceTask {

    private final Communiques communiques;

    CompareCommunique(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        step.publish("communiqueCurrent", communiques.isCurrent(step.instrument()));
    }
}
