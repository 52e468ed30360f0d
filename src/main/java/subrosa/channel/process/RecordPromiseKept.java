package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Observation;
import subrosa.channel.Signals;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
class RecordPromiseKept extends ServiceTask {

    private final Signals signals;

    RecordPromiseKept(Signals signals) {
        this.signals = signals;
    }

    @Override
    protected void perform(Step step) {
        signals.report(
                step.channel(), UUID.fromString(step.text("promise")), step.form("keepPromise", Observation.class));
    }
}
