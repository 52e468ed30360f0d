package subrosa.channel.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import subrosa.channel.Signals;
import subrosa.channel.TestPlanDraft;
import subrosa.engine.Processes;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

@Component
@Needs({Gate.MANDATE, Gate.READ_IN})
@Publishes("test")
class RecordTestPlan extends ServiceTask {

    private final Signals signals;
    private final Processes processes;

    RecordTestPlan(Signals signals, Processes processes) {
        this.signals = signals;
        this.processes = processes;
    }

    @Override
    protected void perform(Step step) {
        var plan = step.form("planTest", TestPlanDraft.class);
        step.publish("test", signals.planTest(step.channel(), plan).id().toString());
        plan.ourUndertaking()
                .map(ours -> signals.promise(step.channel(), null, ours))
                .ifPresent(promise -> processes.trigger(
                        "promiseMade",
                        step.channel(),
                        Map.of("promise", promise.id().toString())));
    }
}
