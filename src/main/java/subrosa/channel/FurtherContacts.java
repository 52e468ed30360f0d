package subrosa.channel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.engine.Attempts;
import subrosa.engine.Processes;
import subrosa.policy.Gate;
import subrosa.policy.Gates;
import subrosa.policy.Subject;

/** Plans contacts beside those of the exploration, for as long as there is something to sign. */
@Service
public class FurtherContacts {

    private static final Set<Role> MAY_PLAN = Set.of(Role.DESK, Role.ENVOY, Role.HOM);

    private final Contacts contacts;
    private final Channels channels;
    private final Conclusions conclusions;
    private final Gates gates;
    private final Processes processes;
    private final Attempts attempts;

    FurtherContacts(
            Contacts contacts,
            Channels channels,
            Conclusions conclusions,
            Gates gates,
            Processes processes,
            Attempts attempts) {
        this.contacts = contacts;
        this.channels = channels;
        this.conclusions = conclusions;
        this.gates = gates;
        this.processes = processes;
        this.attempts = attempts;
    }

    /**
     * The plan is in the dossier first; then the memorandum waits to be written.
     *
     * @throws OnlyThoseInContactPlanContacts for any role but desk, envoy and head of delegation
     * @throws EverythingConcluded when all that the channel led to is signed or given up
     * @throws subrosa.policy.GateShut without a mandate in force (INV-11) and a completed read-in
     */
    public ContactPlan plan(String channel, ContactPlanDraft draft) {
        return attempts.of(() -> once(channel, draft));
    }

    private ContactPlan once(String channel, ContactPlanDraft draft) {
        var known = channels.get(channel);
        var reader = CurrentReader.get();
        if (MAY_PLAN.stream().noneMatch(reader::is)) throw new OnlyThoseInContactPlanContacts();
        known.requireOpen();
        if (conclusions.everythingConcluded(channel)) throw new EverythingConcluded();
        gates.require(List.of(Gate.MANDATE, Gate.READ_IN), Subject.channel(channel));
        var plan = contacts.plan(channel, draft);
        processes.trigger(
                "contactPlanned",
                channel,
                Map.of(
                        "contactPlan",
                        plan.id().toString(),
                        "contactAt",
                        plan.contactAt().toString(),
                        "replyAwaited",
                        false));
        return plan;
    }
}
