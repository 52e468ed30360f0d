package subrosa.channel.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.engine.Processes;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/**
 * Asks, once a week, whether the principal has to be asked for a renewal, or for another signature when something waits to go out behind a
 * mandate that was let lapse; the dossier says yes once for each mandate.
 */
@Component
@Publishes({"renewalDue", "signingAnewDue"})
class CheckMandate extends ServiceTask {

    /** What cannot come to its end without a mandate in force (INV-11). */
    private static final Set<String> GOING_OUT = Set.of(
            "exploratoryContact",
            "replyOrSilence",
            "intermediaryValidation",
            "upgrade",
            "convergence",
            "legalReview",
            "initialling",
            "conclusion",
            "publicAnnouncement",
            "publicStatement");

    private final Mandates mandates;
    private final Processes processes;

    CheckMandate(Mandates mandates, Processes processes) {
        this.mandates = mandates;
        this.processes = processes;
    }

    @Override
    protected void perform(Step step) {
        step.publish("renewalDue", mandates.askForRenewal(step.channel()));
        step.publish(
                "signingAnewDue",
                processes.isAnyRunning(GOING_OUT, step.channel()) && mandates.askForSigningAnew(step.channel()));
    }
}
