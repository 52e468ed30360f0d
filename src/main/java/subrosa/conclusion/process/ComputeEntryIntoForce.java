package subrosa.conclusion.process;

import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import subrosa.conclusion.EntriesIntoForce;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Computes the date from the final clauses; null while their condition is open. */
@Component
@Publishes("forceDate")
class ComputeEntryIntoForce extends ServiceTask {

    private final EntriesIntoForce entries;

    ComputeEntryIntoForce(EntriesIntoForce entries) {
        this.entries = entries;
    }

    @Override
    protected void perform(Step step) {
        var date = entries.compute(step.instrument());
        step.publish(
                "forceDate",
                date.on()
                        .map(on -> on.atStartOfDay(ZoneOffset.UTC).toInstant().toString())
                        .orElse(null));
    }
}
