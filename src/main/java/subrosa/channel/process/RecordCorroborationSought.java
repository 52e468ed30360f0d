package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.channel.Probe;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

@Component
@Needs({Gate.MANDATE, Gate.READ_IN})
class RecordCorroborationSought extends ServiceTask {

    private final Contacts contacts;

    RecordCorroborationSought(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    protected void perform(Step step) {
        contacts.seekCorroboration(step.channel(), step.form("seekCorroboration", Probe.class));
    }
}
