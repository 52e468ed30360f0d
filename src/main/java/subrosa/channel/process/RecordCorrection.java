package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.channel.Disavowal;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Records that the envoy was recalled and the other side told in writing what goes beyond the mandate. */
@Component
class RecordCorrection extends ServiceTask {

    private final Contacts contacts;

    RecordCorrection(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    protected void perform(Step step) {
        contacts.disown(step.channel(), step.form("recallEnvoy", Disavowal.class));
    }
}
