package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.channel.Observation;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
@Publishes("testStanding")
class RecordTest extends ServiceTask {

    private final Contacts contacts;

    RecordTest(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    protected void perform(Step step) {
        var standing = contacts.observeTest(
                step.channel(), UUID.fromString(step.text("test")), step.form("observeTest", Observation.class));
        step.publish("testStanding", standing.name());
    }
}
