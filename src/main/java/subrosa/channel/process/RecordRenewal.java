package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.channel.Renewal;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
class RecordRenewal extends ServiceTask {

    private final Mandates mandates;

    RecordRenewal(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        mandates.renew(step.channel(), step.form("renewMandate", Renewal.class));
    }
}
