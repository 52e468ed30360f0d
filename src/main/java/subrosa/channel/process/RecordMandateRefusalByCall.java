package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.CallMatter;
import subrosa.channel.Calls;
import subrosa.channel.Mandates;
import subrosa.compartment.Role;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The principal refused the mandate on the call. */
@Component
class RecordMandateRefusalByCall extends ServiceTask {

    private final Calls calls;
    private final Mandates mandates;

    RecordMandateRefusalByCall(Calls calls, Mandates mandates) {
        this.calls = calls;
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        var call = calls.confirmed(step.channel(), CallMatter.MANDATE, null);
        call.as(
                Role.PRINCIPAL,
                () -> mandates.refuse(step.channel(), call.reason().orElse(null)));
    }
}
