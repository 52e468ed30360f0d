package subrosa.channel.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.channel.Memcon;
import subrosa.engine.Processes;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Records the contact and turns each promise of ours into a task of its own on the channel's path. */
@Component
@Publishes("secondChannelProbed")
class RecordContact extends ServiceTask {

    private final Contacts contacts;
    private final Processes processes;

    RecordContact(Contacts contacts, Processes processes) {
        this.contacts = contacts;
        this.processes = processes;
    }

    @Override
    protected void perform(Step step) {
        var recorded = contacts.record(step.channel(), step.form("recordMemcon", Memcon.class));
        for (var promise : recorded.promises())
            processes.trigger(
                    "promiseMade",
                    step.channel(),
                    Map.of("promise", promise.id().toString()));
        step.publish("secondChannelProbed", false);
    }
}
