package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.channel.Memcon;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Voids;

/**
 * Records the contact and turns each promise of ours into a task of its own on the channel's path. What is newly understood has no place in
 * any text yet.
 */
@Component
@Voids(Gate.RECONCILED)
@Publishes({"nextStep", "replyAwaited"})
class RecordContact extends ServiceTask {

    private final Contacts contacts;
    private final PromiseTasks promises;

    RecordContact(Contacts contacts, PromiseTasks promises) {
        this.contacts = contacts;
        this.promises = promises;
    }

    @Override
    protected void perform(Step step) {
        var memcon = step.form("recordMemcon", Memcon.class);
        var recorded = contacts.record(step.channel(), UUID.fromString(step.text("contactPlan")), memcon);
        recorded.promises().forEach(promises::begin);
        step.publish("nextStep", memcon.next() == null ? null : memcon.next().name());
        step.publish("replyAwaited", memcon.replyAwaited());
    }
}
