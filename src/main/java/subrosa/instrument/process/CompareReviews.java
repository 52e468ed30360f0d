package subrosa.instrument.process;

import java.util.List;
import org.springframework.stereotype.Component;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Gates;

/**
 * Tells whether the law and integrity were both reviewed for the text as it stands now. The lawyers may have asked for changes after the
 * integrity report; the report is then given again, on what changed.
 */
@Component
@Publishes({"reviewsStand", "barredSince"})
class CompareReviews extends ServiceTask {

    private final Gates gates;

    CompareReviews(Gates gates) {
        this.gates = gates;
    }

    @Override
    protected void perform(Step step) {
        var shut = gates.shut(List.of(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW), step.subject()).stream()
                .map(Gates.Shut::gate)
                .toList();
        step.publish("reviewsStand", shut.isEmpty());
        // The law was reviewed already: what shuts its gate again is a bar that was found since.
        step.publish("barredSince", shut.contains(Gate.LEGAL_REVIEW));
    }
}
