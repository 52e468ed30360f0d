package subrosa.channel.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.Contacts;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

@Component
@Needs({Gate.MANDATE, Gate.READ_IN})
@Publishes({"contactPlan", "contactAt"})
class RecordContactPlan extends ServiceTask {

    private final Contacts contacts;

    RecordContactPlan(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    protected Optional<String> hindered(String channel) {
        return contacts.hindrance(channel);
    }

    @Override
    protected void perform(Step step) {
        var plan = contacts.plan(step.channel(), step.form("planContact", ContactPlanDraft.class));
        step.publish("contactPlan", plan.id().toString());
        step.publish("contactAt", plan.contactAt().toString());
    }
}
