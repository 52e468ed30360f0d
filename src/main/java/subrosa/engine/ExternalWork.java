package subrosa.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.camunda.CompartmentTenants;

/**
 * Work that other systems do: fetched by topic, done, and reported back. A worker that dies loses its lock, not the work. Says nothing about who may
 * know of it: callers ask need-to-know first.
 */
@Component
public class ExternalWork {

    private static final Duration LOCK = Duration.ofMinutes(1);
    private static final int MOST = 10;

    /** The engine's code for it; it has no exception of its own. */
    private static final String NOTHING_CATCHES_IT = "ENGINE-02042";

    private final ExternalTaskService external;
    private final RepositoryService repository;

    ExternalWork(ExternalTaskService external, RepositoryService repository) {
        this.external = external;
        this.repository = repository;
    }

    /** @param lockedUntil when somebody has fetched it */
    public record Waiting(String id, String channel, @Nullable String worker, @Nullable Instant lockedUntil) {}

    /** Of every channel: for the house's own worker. */
    @Transactional
    public List<LockedWork> fetch(String worker, List<String> topics) {
        var builder = external.fetchAndLock(MOST, worker);
        for (var topic : topics) builder = builder.topic(topic, LOCK.toMillis()).localVariables();
        return builder.execute().stream().map(ExternalWork::locked).toList();
    }

    /** Of these channels alone, whatever is asked for. */
    @Transactional
    public List<LockedWork> fetch(WorkWanted wanted, Collection<String> channels) {
        var builder = external.fetchAndLock(wanted.most(), wanted.worker(), wanted.byPriority());
        var asked = false;
        for (var topic : wanted.topics()) {
            var open = topic.channels() == null
                    ? List.copyOf(channels)
                    : topic.channels().stream().filter(channels::contains).toList();
            // The engine takes an empty list for every channel.
            if (open.isEmpty()) continue;
            var one = builder.topic(topic.name(), topic.lock().toMillis())
                    .tenantIdIn(open.toArray(String[]::new))
                    .localVariables();
            if (topic.names() != null) one = one.variables(topic.names());
            if (topic.processes() != null)
                one = one.processDefinitionKeyIn(topic.processes().toArray(String[]::new));
            builder = one;
            asked = true;
        }
        return !asked
                ? List.of()
                : builder.execute().stream().map(ExternalWork::locked).toList();
    }

    public Optional<Waiting> find(String id) {
        return Optional.ofNullable(
                        external.createExternalTaskQuery().externalTaskId(id).singleResult())
                .map(task -> new Waiting(
                        task.getId(),
                        task.getTenantId(),
                        task.getWorkerId(),
                        task.getLockExpirationTime() == null
                                ? null
                                : task.getLockExpirationTime().toInstant()));
    }

    /** Reports fetched work done. */
    @Transactional
    public void complete(String worker, LockedWork work, Map<String, Object> results) {
        complete(worker, work.id(), work.channel(), results);
    }

    /** Reports the work done, as the system, and runs on. The results are local to the activity: its output mapping takes them over. */
    @Transactional
    public void complete(String worker, String id, String channel, Map<String, Object> results) {
        inChannel(channel, () -> external.complete(id, worker, Map.of(), results));
    }

    /**
     * Reports that it was not done. What the worker says of it is not kept: it could quote what the work was about, and whoever reads incidents is
     * not read in.
     *
     * @param retries how often it is offered again; at none it becomes an incident
     */
    @Transactional
    public void fail(String worker, String id, String channel, int retries, Duration after) {
        inChannel(
                channel,
                () -> external.handleFailure(
                        id, worker, "Failed outside, in channel " + channel + ".", retries, after.toMillis()));
    }

    /**
     * Reports another outcome, as the diagram names it at that activity. What is caught further up is not a worker's to report: it would end the
     * channel, or a part of it, in the name of those who may.
     *
     * @throws NothingCatchesIt when the diagram does not expect that outcome there
     */
    @Transactional
    public void end(String worker, String id, String channel, String error) {
        inChannel(channel, () -> {
            if (!isExpected(id, error)) throw new NothingCatchesIt();
            try {
                external.handleBpmnError(id, worker, error);
            } catch (BadUserRequestException e) {
                throw e;
            } catch (ProcessEngineException e) {
                throw isNotCaught(e) ? new NothingCatchesIt() : e;
            }
        });
    }

    private boolean isExpected(String id, String error) {
        var task = external.createExternalTaskQuery().externalTaskId(id).singleResult();
        // The engine says what became of it.
        if (task == null) return true;
        return repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementsByType(BoundaryEvent.class)
                .stream()
                .filter(event -> event.getAttachedTo().getId().equals(task.getActivityId()))
                .flatMap(event -> event.getEventDefinitions().stream())
                .filter(ErrorEventDefinition.class::isInstance)
                .map(ErrorEventDefinition.class::cast)
                .anyMatch(caught -> caught.getError() != null
                        && error.equals(caught.getError().getErrorCode()));
    }

    private static boolean isNotCaught(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).startsWith(NOTHING_CATCHES_IT));
    }

    @Transactional
    public void extendLock(String worker, String id, Duration duration) {
        Conflicts.told(() -> external.extendLock(id, worker, duration.toMillis()));
    }

    @Transactional
    public void unlock(String id) {
        Conflicts.told(() -> external.unlock(id));
    }

    private static void inChannel(String channel, Runnable report) {
        CurrentReader.runAs(
                Reader.system(),
                () -> Conflicts.told(() -> CompartmentTenants.in(channel, () -> {
                    report.run();
                    return channel;
                })));
    }

    private static LockedWork locked(LockedExternalTask task) {
        return new LockedWork(
                task.getId(),
                task.getTopicName(),
                task.getTenantId(),
                task.getWorkerId(),
                task.getLockExpirationTime().toInstant(),
                task.getCreateTime().toInstant(),
                task.getActivityId(),
                task.getActivityInstanceId(),
                task.getExecutionId(),
                task.getProcessDefinitionId(),
                task.getProcessDefinitionKey(),
                task.getProcessDefinitionVersionTag(),
                task.getProcessInstanceId(),
                task.getRetries(),
                task.getPriority(),
                task.getVariables());
    }
}
