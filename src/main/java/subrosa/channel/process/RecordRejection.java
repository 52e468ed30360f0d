package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Intermediaries;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Voids;

@Component
@Voids(Gate.INTERMEDIARY_VALIDATED)
class RecordRejection extends ServiceTask {

    private final Intermediaries intermediaries;

    RecordRejection(Intermediaries intermediaries) {
        this.intermediaries = intermediaries;
    }

    @Override
    protected void perform(Step step) {
        intermediaries.reject(
                step.channel(),
                UUID.fromString(step.text("intermediary")),
                step.form("closeLine", Closure.class).reason());
    }

    record Closure(String reason) {}
}
