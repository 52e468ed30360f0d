package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The announcement is over: a text that comes back later needs one of its own. */
@Component
@Publishes("announcementInHand")
class EndAnnouncement extends ServiceTask {

    @Override
    protected void perform(Step step) {
        step.publish("announcementInHand", false);
    }
}
