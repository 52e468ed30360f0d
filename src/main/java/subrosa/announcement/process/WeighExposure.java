package subrosa.announcement.process;

import java.util.List;
import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Gates;

/** Reads from the dossier what table E asks beyond the assessment. */
@Component
@Publishes({"gatesDone", "mandateGone"})
class WeighExposure extends ServiceTask {

    private final Gates gates;
    private final Mandates mandates;

    WeighExposure(Gates gates, Mandates mandates) {
        this.gates = gates;
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        // Without a text there is nothing to review or approve.
        var open = step.subject().instrument() != null
                && gates.shut(List.of(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW, Gate.TEXT_APPROVED), step.subject())
                        .isEmpty();
        step.publish("gatesDone", open);
        step.publish("mandateGone", !mandates.inForce(step.channel()));
    }
}
