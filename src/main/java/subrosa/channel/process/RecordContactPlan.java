package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.Contacts;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

@Component
@Needs({Gate.MANDATE, Gate.READ_IN})
class RecordContactPlan extends ServiceTask {

    private final Contacts contacts;

    RecordContactPlan(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    protected void perform(Step step) {
        contacts.plan(step.channel(), step.form("planContact", ContactPlanDraft.class));
    }
}
