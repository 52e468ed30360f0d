package subrosa.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;
import subrosa.engine.camunda.CompartmentTenants;
import subrosa.engine.camunda.EngineSession;
import subrosa.engine.camunda.Scopes;

/** The engine's human tasks, as the house sees them. Says nothing about who may know of them: callers ask need-to-know first. */
@Component
public class HumanTasks {

    private final ProcessEngine engine;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final FormService forms;
    private final HistoryService history;
    private final TaskModels models;

    HumanTasks(ProcessEngine engine, TaskModels models) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
        this.runtime = engine.getRuntimeService();
        this.forms = engine.getFormService();
        this.history = engine.getHistoryService();
        this.models = models;
    }

    /**
     * The open tasks in these compartments that the reader, or somebody for whom they stand in, has claimed, or that the reader has a role for: first
     * by due date (none last), then by age.
     *
     * @param from the position of the first
     */
    public List<HumanTask> open(Reader reader, Collection<String> compartments, int from, int most) {
        if (compartments.isEmpty()) return List.of();
        return query(reader, compartments)
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(from, most)
                .stream()
                .map(task -> describe(task, null, false))
                .toList();
    }

    private TaskQuery query(Reader reader, Collection<String> compartments) {
        var query = tasks.createTaskQuery()
                .active()
                .tenantIdIn(compartments.toArray(String[]::new))
                .or()
                .taskAssigneeIn(Stream.concat(Stream.of(reader.account()), reader.standsInFor().stream())
                        .toArray(String[]::new));
        if (!reader.roles().isEmpty())
            query.taskCandidateGroupIn(reader.roles().stream().map(Role::key).toList());
        return query.endOr();
    }

    public Optional<HumanTask> find(String id) {
        return look(id).map(Glimpse::closer);
    }

    /** Of an open task no more than where it is, until whoever asks may know more. */
    public Optional<Glimpse> look(String id) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult())
                .map(Glimpse::new);
    }

    /** A task that was not looked at yet. */
    public final class Glimpse {

        private final Task task;

        private Glimpse(Task task) {
            this.task = task;
        }

        public String channel() {
            return task.getTenantId();
        }

        public HumanTask closer() {
            return describe(task, instrumentOf(task), true);
        }
    }

    /** All open tasks of one channel, oldest first. */
    public List<HumanTask> inChannel(String channel) {
        return oldestFirst(List.of(openIn(List.of(channel))));
    }

    /**
     * Of the open tasks in these channels those that could wait in vain, oldest first: those that somebody claimed, who may be gone; those for one of
     * the missing roles; and those that ask for other eyes. A few questions, and no more answers than that.
     */
    public List<HumanTask> perhapsInVain(Collection<String> channels, Set<Role> missing) {
        if (channels.isEmpty()) return List.of();
        var asked = new ArrayList<TaskQuery>();
        asked.add(openIn(channels).taskAssigned());
        if (!missing.isEmpty())
            asked.add(openIn(channels)
                    .taskCandidateGroupIn(missing.stream().map(Role::key).toList()));
        var otherEyes = models.askingForOtherEyes();
        if (!otherEyes.isEmpty())
            asked.add(openIn(channels).taskUnassigned().taskDefinitionKeyIn(otherEyes.toArray(String[]::new)));
        return oldestFirst(asked);
    }

    private TaskQuery openIn(Collection<String> channels) {
        return tasks.createTaskQuery().tenantIdIn(channels.toArray(String[]::new));
    }

    private List<HumanTask> oldestFirst(List<TaskQuery> asked) {
        var found = new HashMap<String, Task>();
        for (var query : asked) for (var task : query.list()) found.put(task.getId(), task);
        return found.values().stream()
                .sorted(Comparator.comparing(Task::getCreateTime).thenComparing(Task::getId))
                .map(task -> describe(task, null, false))
                .toList();
    }

    /** Work on one task in one transaction: the engine is asked once for what several calls of this class need. */
    public <T> T together(Supplier<T> work) {
        return Conflicts.told(() -> EngineSession.of(engine.getProcessEngineConfiguration(), work));
    }

    /** The form-js schema that was deployed with the task's diagram. */
    public String formOf(HumanTask task) {
        try (var form = forms.getDeployedTaskForm(task.id())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void claim(HumanTask task, String account) {
        Conflicts.told(() -> tasks.claim(task.id(), account));
    }

    /** Whoever has claimed it has it no more. */
    public void takeOver(HumanTask task, String account) {
        Conflicts.told(() -> tasks.setAssignee(task.id(), account));
    }

    public void unclaim(HumanTask task) {
        Conflicts.told(() -> tasks.setAssignee(task.id(), null));
    }

    /** What an account has claimed in a channel is offered to others again, but for what the diagram gave to it alone. */
    public void handBackAll(String channel, String account) {
        openIn(List.of(channel)).taskAssignee(account).list().stream()
                .map(task -> describe(task, null, false))
                .filter(task -> !task.personal())
                .forEach(this::unclaim);
    }

    /** Completes a task with its submission, and runs on to the next wait states, in the caller's transaction. */
    public void complete(HumanTask task, Map<String, Object> submission) {
        var value = Variables.objectValue(submission)
                .serializationDataFormat(SerializationDataFormats.JSON)
                .create();
        Conflicts.told(() -> CompartmentTenants.in(task.channel(), () -> {
            Scopes.setFor(engine.getProcessEngineConfiguration(), task.id(), task.key(), value);
            tasks.complete(task.id());
            return task;
        }));
    }

    /** A task that was completed. */
    public record Done(String key, String channel, String by, Instant at) {}

    /** Who completed a task, if it ever existed and is over. */
    public Optional<Done> done(String id) {
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(id)
                        .finished()
                        .singleResult())
                .map(HumanTasks::done);
    }

    /** Who completed tasks before, as far as these tasks ask for other eyes than theirs. One statement for all of them. */
    public Earlier earlier(Collection<HumanTask> tasks) {
        var keys = tasks.stream()
                .flatMap(task -> task.fourEyes().stream())
                .distinct()
                .toArray(String[]::new);
        if (keys.length == 0) return new Earlier(List.of());
        return new Earlier(history.createHistoricTaskInstanceQuery()
                .tenantIdIn(tasks.stream().map(HumanTask::channel).distinct().toArray(String[]::new))
                .taskDefinitionKeyIn(keys)
                .finished()
                .list());
    }

    /** Completions that others have to look at with eyes of their own. */
    public static final class Earlier {

        private final List<HistoricTaskInstance> completed;

        private Earlier(List<HistoricTaskInstance> completed) {
            this.completed = completed;
        }

        /**
         * The last completion of each that the task names: in its own run of the diagram where that has one, else anywhere in the channel. What
         * was returned and done anew by somebody else is theirs, and leaves whoever did it first free to look at it.
         */
        public List<Done> of(HumanTask task) {
            return task.fourEyes().stream()
                    .flatMap(key ->
                            nearest(task, key).stream()
                                    .max(Comparator.comparing(HistoricTaskInstance::getEndTime))
                                    .stream())
                    .filter(one -> one.getAssignee() != null)
                    .map(HumanTasks::done)
                    .toList();
        }

        private List<HistoricTaskInstance> nearest(HumanTask task, String key) {
            var inChannel = completed.stream()
                    .filter(one -> one.getTaskDefinitionKey().equals(key)
                            && one.getTenantId().equals(task.channel()))
                    .toList();
            var inRun = inChannel.stream()
                    .filter(one -> one.getProcessInstanceId().equals(task.run()))
                    .toList();
            return inRun.isEmpty() ? inChannel : inRun;
        }
    }

    private static Done done(HistoricTaskInstance task) {
        return new Done(
                task.getTaskDefinitionKey(),
                task.getTenantId(),
                String.valueOf(task.getAssignee()),
                task.getEndTime().toInstant());
    }

    private @Nullable UUID instrumentOf(Task task) {
        var instrument = runtime.getVariable(task.getExecutionId(), "instrument");
        return instrument == null ? null : UUID.fromString(instrument.toString());
    }

    private Map<String, Object> facts(Task task, List<String> names) {
        return names.isEmpty() ? Map.of() : runtime.getVariables(task.getExecutionId(), names);
    }

    private HumanTask describe(Task task, @Nullable UUID instrument, boolean withFacts) {
        var model = models.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return new HumanTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                model.process(),
                task.getProcessInstanceId(),
                task.getTenantId(),
                instrument,
                model.roles(),
                model.fourEyes(),
                withFacts ? facts(task, model.facts()) : Map.of(),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()),
                model.stepAhead());
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
