package subrosa.channel.process;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.springframework.stereotype.Component;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Gates;

/**
 * Reads the evidence for the gates that its literal input {@code gates} names, and leaves by the error {@code gates.missing} when one is
 * shut. Behind it they are certain.
 */
@Component
class ConfirmGates extends ServiceTask {

    private final Gates gates;
    private final Timeline timeline;

    ConfirmGates(Gates gates, Timeline timeline) {
        this.gates = gates;
        this.timeline = timeline;
    }

    @Override
    protected void perform(Step step) {
        var named = Arrays.stream(step.literal("gates").split(","))
                .map(String::strip)
                .map(Gate::valueOf)
                .toList();
        var shut = gates.shut(named, step.subject());
        if (shut.isEmpty()) return;
        for (var one : shut)
            timeline.note(
                    step.channel(),
                    Stage.valueOf(step.literal("stage")),
                    "Refused, for want of " + one.gate().evidence() + ".");
        throw new BpmnError("gates.missing");
    }
}
