package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.CallMatter;
import subrosa.channel.Calls;
import subrosa.channel.Intermediaries;
import subrosa.channel.Mandates;
import subrosa.compartment.Role;
import subrosa.engine.Step;

/** The principal signs the mandate as decided on the call. */
@Component
class RecordMandateByCall extends RecordMandate {

    private final Calls calls;

    RecordMandateByCall(Calls calls, Mandates mandates, Intermediaries intermediaries) {
        super(mandates, intermediaries);
        this.calls = calls;
    }

    @Override
    void sign(Step step) {
        calls.confirmed(step.channel(), CallMatter.MANDATE, null).as(Role.PRINCIPAL, () -> super.sign(step));
    }
}
