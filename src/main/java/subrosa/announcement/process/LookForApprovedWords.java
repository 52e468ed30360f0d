package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Tells whether the words are attested and approved already, as one call does it for a declaration. */
@Component
@Publishes("wordsApproved")
class LookForApprovedWords extends ServiceTask {

    private final Communiques communiques;

    LookForApprovedWords(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        step.publish("wordsApproved", communiques.areWordsApproved(step.instrument()));
    }
}
