package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.channel.Renewal;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The principal said what becomes of what waits behind a mandate that was let lapse. */
@Component
class RecordSigningAnew extends ServiceTask {

    private final Mandates mandates;

    RecordSigningAnew(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        mandates.signAnew(step.channel(), step.form("signMandateAnew", Renewal.class));
    }
}
