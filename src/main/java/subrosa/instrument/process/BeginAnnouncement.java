package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Marks that the announcement runs alongside from here, so that a text that comes back does not begin a second one. */
@Component
@Publishes("announcementInHand")
class BeginAnnouncement extends ServiceTask {

    @Override
    protected void perform(Step step) {
        step.publish("announcementInHand", true);
    }
}
