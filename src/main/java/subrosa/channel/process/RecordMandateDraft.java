package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.channel.MandateDraft;
import subrosa.channel.Mandates;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
@Publishes({
    "nonStateOrUnrecognised",
    "massDanger",
    "hostageDanger",
    "workingChannel",
    "coreIssues",
    "formalTalksFailed",
    "objected"
})
class RecordMandateDraft extends ServiceTask {

    private final Mandates mandates;
    private final Channels channels;

    RecordMandateDraft(Mandates mandates, Channels channels) {
        this.mandates = mandates;
        this.channels = channels;
    }

    @Override
    protected void perform(Step step) {
        var draft = step.form("draftMandate", MandateDraft.class);
        mandates.draft(step.channel(), draft);
        step.publish(
                "nonStateOrUnrecognised",
                draft.unrecognised() || channels.get(step.channel()).hasNonStateParty());
        step.publish("objected", false);
        step.publish("massDanger", draft.massDanger());
        step.publish("hostageDanger", draft.hostageDanger());
        step.publish("workingChannel", draft.workingChannel());
        step.publish("coreIssues", draft.coreIssues());
        step.publish("formalTalksFailed", draft.formalTalksFailed());
    }
}
