package subrosa.channel.process;

import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.channel.Signals;
import subrosa.channel.TestPlanDraft;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

@Component
@Needs({Gate.MANDATE, Gate.READ_IN})
@Publishes({"test", "testDue"})
class RecordTestPlan extends ServiceTask {

    private final Contacts contacts;
    private final Signals signals;
    private final PromiseTasks promises;

    RecordTestPlan(Contacts contacts, Signals signals, PromiseTasks promises) {
        this.contacts = contacts;
        this.signals = signals;
        this.promises = promises;
    }

    @Override
    protected Optional<String> hindered(String channel) {
        return contacts.hindrance(channel);
    }

    @Override
    protected void perform(Step step) {
        var plan = step.form("planTest", TestPlanDraft.class);
        var test = signals.planTest(step.channel(), plan);
        step.publish("test", test.id().toString());
        step.publish("testDue", Date.from(test.dueAt()));
        plan.ourUndertaking()
                .map(ours -> signals.promise(step.channel(), null, ours))
                .ifPresent(promises::begin);
    }
}
