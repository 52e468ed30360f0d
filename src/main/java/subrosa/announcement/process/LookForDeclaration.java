package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.engine.Processes;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/**
 * Tells whether what the call decides on is a declaration, whose text is its public words: then they are decided on with it. Words that are
 * already in hand in writing stay with those who have them in hand.
 */
@Component
@Publishes("declares")
class LookForDeclaration extends ServiceTask {

    private final Communiques communiques;
    private final Processes processes;

    LookForDeclaration(Communiques communiques, Processes processes) {
        this.communiques = communiques;
        this.processes = processes;
    }

    @Override
    protected void perform(Step step) {
        var instrument = step.subject().instrument();
        step.publish(
                "declares",
                instrument != null
                        && communiques.isDeclared(instrument)
                        && !processes.isRunning("publicAnnouncement", step.channel(), instrument));
    }
}
