package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Acceptance;
import subrosa.channel.Intermediaries;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

@Component
@Passes(Gate.INTERMEDIARY_VALIDATED)
class RecordAcceptance extends ServiceTask {

    private final Intermediaries intermediaries;

    RecordAcceptance(Intermediaries intermediaries) {
        this.intermediaries = intermediaries;
    }

    @Override
    protected void perform(Step step) {
        intermediaries.accept(
                step.channel(),
                UUID.fromString(step.text("intermediary")),
                step.form("acceptIntermediary", Acceptance.class));
    }
}
