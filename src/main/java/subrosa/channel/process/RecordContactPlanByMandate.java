package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.channel.NotNeeded;
import subrosa.channel.Omission;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** The mandate says enough for the contact (table N, row N3). */
@Component
@Needs({Gate.MANDATE, Gate.READ_IN})
@Publishes({"contactPlan", "contactAt"})
class RecordContactPlanByMandate extends ServiceTask {

    private final Contacts contacts;
    private final NotNeeded notNeeded;

    RecordContactPlanByMandate(Contacts contacts, NotNeeded notNeeded) {
        this.contacts = contacts;
        this.notNeeded = notNeeded;
    }

    @Override
    protected void perform(Step step) {
        notNeeded.note(step.subject(), Omission.CONTACT_PLAN);
        var plan = contacts.planByMandate(step.channel());
        step.publish("contactPlan", plan.id().toString());
        step.publish("contactAt", plan.contactAt().toString());
    }
}
