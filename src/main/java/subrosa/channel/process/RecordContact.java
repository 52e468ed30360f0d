package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.channel.Memcon;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Records the contact and turns each promise of ours into a task of its own on the channel's path. */
@Component
@Publishes("secondChannelProbed")
class RecordContact extends ServiceTask {

    private final Contacts contacts;
    private final PromiseTasks promises;

    RecordContact(Contacts contacts, PromiseTasks promises) {
        this.contacts = contacts;
        this.promises = promises;
    }

    @Override
    protected void perform(Step step) {
        var recorded = contacts.record(step.channel(), step.form("recordMemcon", Memcon.class));
        recorded.promises().forEach(promises::begin);
        step.publish("secondChannelProbed", false);
    }
}
