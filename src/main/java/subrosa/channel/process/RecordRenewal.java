package subrosa.channel.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.channel.Renewal;
import subrosa.channel.RenewalOutcome;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Publishes when the next renewal is due; a mandate that is left to lapse keeps its date, which then lies in the past. */
@Component
@Publishes({"mandateRenewalDue", "mandateRenewed"})
class RecordRenewal extends ServiceTask {

    private final Mandates mandates;

    RecordRenewal(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        var renewal = step.form("renewMandate", Renewal.class);
        var mandate = mandates.renew(step.channel(), renewal);
        step.publish("mandateRenewalDue", Date.from(mandate.renewalDue()));
        step.publish("mandateRenewed", renewal.outcome() == RenewalOutcome.RENEW);
    }
}
