package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.channel.TempoRules;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.ActionMemoDraft;
import subrosa.review.Approvals;

/** Records the memorandum, and tells the diagram whether the cabinet decides first (table F, text). */
@Component
@Publishes({"cabinetNeeded", "memoWritten"})
class RecordActionMemo extends ServiceTask {

    private final Approvals approvals;
    private final Channels channels;
    private final TempoRules rules;

    RecordActionMemo(Approvals approvals, Channels channels, TempoRules rules) {
        this.approvals = approvals;
        this.channels = channels;
        this.rules = rules;
    }

    @Override
    protected void perform(Step step) {
        approvals.draft(step.instrument(), step.form("draftActionMemo", ActionMemoDraft.class));
        step.publish("memoWritten", true);
        step.publish(
                "cabinetNeeded", rules.of(channels.get(step.channel()).tempo()).cabinetForText());
    }
}
