package subrosa.engine;

import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the open time limits of a channel: due dates of tasks, and timers, that a diagram takes from a named limit. Each goes on counting from
 * when it began; one that is past by that is due at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Deadlines {

    /** As diagrams write it: {@code ${limits.due(execution,'approval')}}. */
    private static final Pattern LIMIT = Pattern.compile("\\$\\{limits\\.\\w+\\(\\s*execution\\s*,\\s*'(\\w+)'");

    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;

    Deadlines(TaskService tasks, ManagementService management, RepositoryService repository) {
        this.tasks = tasks;
        this.management = management;
        this.repository = repository;
    }

    /** @param by how much longer (or, negative, shorter) the limit of this name is than it was */
    public void move(String channel, Function<String, Duration> by) {
        Conflicts.told(() -> {
            for (var task : tasks.createTaskQuery().tenantIdIn(channel).list()) move(task, by);
            for (var job :
                    management.createJobQuery().tenantIdIn(channel).timers().list()) move(job, by);
        });
    }

    private void move(Task task, Function<String, Duration> by) {
        var due = task.getDueDate();
        if (due == null) return;
        limitOf(task).map(by).filter(difference -> !difference.isZero()).ifPresent(difference -> {
            task.setDueDate(later(due, difference));
            tasks.saveTask(task);
        });
    }

    private void move(Job timer, Function<String, Duration> by) {
        var due = timer.getDuedate();
        if (due == null) return;
        limitOf(timer)
                .map(by)
                .filter(difference -> !difference.isZero())
                .ifPresent(difference -> management.setJobDuedate(timer.getId(), later(due, difference)));
    }

    private Optional<String> limitOf(Task task) {
        return element(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), UserTask.class)
                .flatMap(one -> limitIn(one.getCamundaDueDate()));
    }

    private Optional<String> limitOf(Job timer) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        return element(timer.getProcessDefinitionId(), definition.getActivityId(), CatchEvent.class).stream()
                .flatMap(one -> one.getEventDefinitions().stream())
                .filter(TimerEventDefinition.class::isInstance)
                .flatMap(one -> words((TimerEventDefinition) one))
                .flatMap(words -> limitIn(words).stream())
                .findFirst();
    }

    private static Stream<String> words(TimerEventDefinition timer) {
        return Stream.of(
                        Optional.ofNullable(timer.getTimeDuration()),
                        Optional.ofNullable(timer.getTimeDate()),
                        Optional.ofNullable(timer.getTimeCycle()))
                .flatMap(Optional::stream)
                .map(ModelElementInstance::getTextContent);
    }

    private <T extends ModelElementInstance> Optional<T> element(String definition, String id, Class<T> type) {
        var element = repository.getBpmnModelInstance(definition).getModelElementById(id);
        return Optional.ofNullable((ModelElementInstance) element)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Optional<String> limitIn(@Nullable String expression) {
        if (expression == null) return Optional.empty();
        var found = LIMIT.matcher(expression);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Date later(Date due, Duration difference) {
        return Date.from(due.toInstant().plus(difference));
    }
}
