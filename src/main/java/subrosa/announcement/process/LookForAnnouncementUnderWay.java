package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.engine.Processes;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Row E6: tells whether an announcement is in hand, which may then be released at once. */
@Component
@Publishes("announcementUnderWay")
class LookForAnnouncementUnderWay extends ServiceTask {

    private final Communiques communiques;
    private final Processes processes;

    LookForAnnouncementUnderWay(Communiques communiques, Processes processes) {
        this.communiques = communiques;
        this.processes = processes;
    }

    @Override
    protected void perform(Step step) {
        var instrument = step.instrument();
        step.publish(
                "announcementUnderWay",
                communiques.isInHand(instrument)
                        || processes.isRunning("publicAnnouncement", step.channel(), instrument));
    }
}
