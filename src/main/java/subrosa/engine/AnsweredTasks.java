package subrosa.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.springframework.stereotype.Component;
import subrosa.engine.camunda.DeployedForms;

/** What people answered, as the engine's history keeps it. Says nothing about who may know of it: callers ask need-to-know first. */
@Component
public class AnsweredTasks {

    /** The engine's word for a task that somebody did, and that was not withdrawn. */
    private static final String COMPLETED = "completed";

    private final ProcessEngine engine;
    private final HistoryService history;
    private final TaskModels models;

    AnsweredTasks(ProcessEngine engine, TaskModels models) {
        this.engine = engine;
        this.history = engine.getHistoryService();
        this.models = models;
    }

    /** Those of one channel, the oldest first. One statement. */
    public List<AnsweredTask> inChannel(String channel) {
        return completed()
                .tenantIdIn(channel)
                .orderByHistoricTaskInstanceEndTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list()
                .stream()
                .map(this::describe)
                .toList();
    }

    public Optional<AnsweredTask> find(String channel, String id) {
        return Optional.ofNullable(completed().tenantIdIn(channel).taskId(id).singleResult())
                .map(this::describe);
    }

    private HistoricTaskInstanceQuery completed() {
        return history.createHistoricTaskInstanceQuery().taskDeleteReason(COMPLETED);
    }

    /** What was submitted then, by field; whatever was answered to the same question later. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> submissionOf(AnsweredTask task) {
        return history.createHistoricDetailQuery().variableUpdates().activityInstanceId(task.activity()).list().stream()
                .map(HistoricVariableUpdate.class::cast)
                .filter(update -> update.getVariableName().equals(task.key()))
                .map(update -> (Map<String, Object>) Objects.requireNonNull(update.getValue()))
                .findFirst()
                .orElse(Map.of());
    }

    /** The form-js schema that it was answered in. */
    public String formOf(AnsweredTask task) {
        return DeployedForms.of(engine.getProcessEngineConfiguration(), task.definition(), task.key());
    }

    private AnsweredTask describe(HistoricTaskInstance task) {
        var model = models.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return new AnsweredTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getProcessDefinitionId(),
                task.getActivityInstanceId(),
                task.getName(),
                model.process(),
                task.getTenantId(),
                model.stage(),
                model.level(),
                String.valueOf(task.getAssignee()),
                task.getEndTime().toInstant());
    }
}
