package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
class RecordMandateRefusal extends ServiceTask {

    private final Mandates mandates;

    RecordMandateRefusal(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        var because = step.form("signMandate").get("reason");
        mandates.refuse(step.channel(), because == null ? null : because.toString());
    }
}
