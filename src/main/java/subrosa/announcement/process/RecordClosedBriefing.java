package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.BriefingDraft;
import subrosa.announcement.ClosedBriefings;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Parliament's liaison wrote what is told behind closed doors. */
@Component
class RecordClosedBriefing extends ServiceTask {

    private final ClosedBriefings briefings;

    RecordClosedBriefing(ClosedBriefings briefings) {
        this.briefings = briefings;
    }

    @Override
    protected void perform(Step step) {
        briefings.prepare(step.subject(), step.form("prepareBriefing", BriefingDraft.class));
    }
}
