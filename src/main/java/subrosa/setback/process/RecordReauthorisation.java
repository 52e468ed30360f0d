package subrosa.setback.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.channel.Renewal;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;
import subrosa.setback.SetbackOutcome;
import subrosa.setback.Setbacks;

/** The successor signed the mandate anew: outbound acts go on. */
@Component
@Passes(Gate.MANDATE)
class RecordReauthorisation extends ServiceTask {

    private final Setbacks setbacks;
    private final Mandates mandates;

    RecordReauthorisation(Setbacks setbacks, Mandates mandates) {
        this.setbacks = setbacks;
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        mandates.renew(step.channel(), step.form("reauthorise", Renewal.class));
        setbacks.answer(UUID.fromString(step.text("happeningId")), SetbackOutcome.GO_ON);
    }
}
