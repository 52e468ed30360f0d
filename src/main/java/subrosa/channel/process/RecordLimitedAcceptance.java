package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Acceptance;
import subrosa.channel.Intermediaries;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The line is accepted for low stakes only (C7): no gate opens, and the validation goes on. */
@Component
class RecordLimitedAcceptance extends ServiceTask {

    private final Intermediaries intermediaries;

    RecordLimitedAcceptance(Intermediaries intermediaries) {
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
