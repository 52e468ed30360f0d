package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.channel.Probe;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

@Component
@Needs({Gate.MANDATE, Gate.READ_IN})
@Publishes("secondChannelProbed")
class RecordProbe extends ServiceTask {

    private final Contacts contacts;

    RecordProbe(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    protected void perform(Step step) {
        contacts.probe(step.channel(), step.form("probeSecondChannel", Probe.class));
        step.publish("secondChannelProbed", true);
    }
}
