package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.CommuniqueDraft;
import subrosa.announcement.Communiques;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Keeps the public words that the call decided on, as whoever minuted it wrote them. */
@Component
class RecordWordsOfCall extends ServiceTask {

    private final Communiques communiques;

    RecordWordsOfCall(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        communiques.prepare(step.instrument(), step.form("minuteCall", CommuniqueDraft.class));
    }
}
