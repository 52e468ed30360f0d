package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Observation;
import subrosa.channel.Signals;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
@Publishes("testStanding")
class RecordTest extends ServiceTask {

    private final Signals signals;

    RecordTest(Signals signals) {
        this.signals = signals;
    }

    @Override
    protected void perform(Step step) {
        var standing = signals.observeTest(
                step.channel(), UUID.fromString(step.text("test")), step.form("observeTest", Observation.class));
        step.publish("testStanding", standing.name());
    }
}
