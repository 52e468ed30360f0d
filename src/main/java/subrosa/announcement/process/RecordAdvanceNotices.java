package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.announcement.NoticesDraft;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** Allies and parliament were told first, as the form says that the literal input {@code form} names. */
@Component
@Needs(Gate.MANDATE)
class RecordAdvanceNotices extends ServiceTask {

    private final Communiques communiques;

    RecordAdvanceNotices(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        communiques.notify(step.instrument(), step.form(step.literal("form"), NoticesDraft.class));
    }
}
