package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Tells whether the public knows of this very text. */
@Component
@Publishes("textAnnounced")
class LookForAnnouncement extends ServiceTask {

    private final Communiques communiques;

    LookForAnnouncement(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        step.publish("textAnnounced", communiques.isAnnounced(step.instrument()));
    }
}
