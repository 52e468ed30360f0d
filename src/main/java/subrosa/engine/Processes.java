package subrosa.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import subrosa.engine.camunda.CompartmentTenants;

/** Starts paths and hands recorded events to what waits for them, inside the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;

    Processes(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Starts the path of a channel, in its compartment; the latest release of the diagram runs. */
    public void start(String process, String channel) {
        CompartmentTenants.in(
                channel, () -> runtime.startProcessInstanceByKey(process, channel, Map.of("channel", channel)));
    }

    /**
     * Wakes every execution of the channel that waits for this message. The engine keeps no message for later, so the event is in the
     * dossier before this is called.
     */
    public void wakeAll(String message, String channel) {
        Conflicts.told(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(channel)
                .tenantId(channel)
                .correlateAll());
    }

    /**
     * As {@link #wakeAll}, for the path of one instrument.
     *
     * @return whether any waited
     */
    public boolean wakeInstrument(String message, String channel, UUID instrument) {
        var waiting = runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(channel)
                .tenantIdIn(channel)
                .processVariableValueEquals("instrument", instrument.toString())
                .list();
        for (var one : waiting) Conflicts.told(() -> runtime.messageEventReceived(message, one.getId()));
        return !waiting.isEmpty();
    }

    /** As {@link #offer}, for an event that the channel's path must take. */
    public void trigger(String message, String channel, Map<String, Object> values) {
        if (!offer(message, channel, values))
            throw new IllegalStateException(
                    "Channel " + channel + " has no single path that takes the message " + message + ".");
    }

    /**
     * Triggers an event sub-process of the channel's path that begins with this message; the values are local to it.
     *
     * @return whether a path took it: none does once the channel has ended
     */
    public boolean offer(String message, String channel, Map<String, Object> values) {
        if (waiting(message, channel).isEmpty()) return false;
        Conflicts.told(() -> CompartmentTenants.in(channel, () -> {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(channel)
                    .tenantId(channel)
                    .setVariablesToTriggeredScope(values)
                    .correlate();
            return channel;
        }));
        return true;
    }

    /** Whether a called path runs in the channel. */
    public boolean isRunning(String process, String channel) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(channel)
                        .tenantIdIn(channel)
                        .count()
                > 0;
    }

    /** Whether one of these called paths runs in the channel. */
    public boolean isAnyRunning(Collection<String> processes, String channel) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKeyIn(processes.toArray(String[]::new))
                        .processInstanceBusinessKey(channel)
                        .tenantIdIn(channel)
                        .count()
                > 0;
    }

    /** As {@link #isRunning(String, String)}, for one instrument. */
    public boolean isRunning(String process, String channel, UUID instrument) {
        return isRunning(process, channel, "instrument", instrument);
    }

    /**
     * As {@link #isRunning(String, String)}, for one thing that it is about.
     *
     * @param about the variable that names it
     */
    public boolean isRunning(String process, String channel, String about, UUID id) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(channel)
                        .tenantIdIn(channel)
                        .variableValueEquals(about, id.toString())
                        .count()
                > 0;
    }

    private List<?> waiting(String message, String channel) {
        return runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(channel)
                .tenantIdIn(channel)
                .list();
    }
}
