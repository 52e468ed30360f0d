package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.channel.SilenceDecision;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
class RecordDecisionAfterSilence extends ServiceTask {

    private final Contacts contacts;

    RecordDecisionAfterSilence(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    protected void perform(Step step) {
        contacts.decideAfterSilence(step.channel(), step.form("decideAfterSilence", SilenceDecision.class));
    }
}
