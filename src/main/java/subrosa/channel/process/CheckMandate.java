package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Asks, once a week, whether the principal has to be asked for a renewal; the dossier says yes once for each mandate. */
@Component
@Publishes("renewalDue")
class CheckMandate extends ServiceTask {

    private final Mandates mandates;

    CheckMandate(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        step.publish("renewalDue", mandates.askForRenewal(step.channel()));
    }
}
