package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.CommuniqueDraft;
import subrosa.announcement.Communiques;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The press section wrote the communiqué. */
@Component
@Publishes("wordsApproved")
class RecordCommunique extends ServiceTask {

    private final Communiques communiques;

    RecordCommunique(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        communiques.prepare(step.instrument(), step.form("prepareCommunique", CommuniqueDraft.class));
        step.publish("wordsApproved", false);
    }
}
