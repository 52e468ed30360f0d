package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.EntriesIntoForce;
import subrosa.conclusion.PublicationDraft;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The entry into force was published officially. */
@Component
class RecordPublication extends ServiceTask {

    private final EntriesIntoForce entries;

    RecordPublication(EntriesIntoForce entries) {
        this.entries = entries;
    }

    @Override
    protected void perform(Step step) {
        entries.publish(step.instrument(), step.form("publishNotice", PublicationDraft.class));
    }
}
