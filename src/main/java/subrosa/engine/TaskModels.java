package subrosa.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;
import subrosa.compartment.Role;

/** What the diagrams say about their human tasks. Definitions never change once deployed, so each is read once. */
@Component
class TaskModels {

    /**
     * @param process the name of the diagram
     * @param facts variables of the run that the conditions of the task's form read
     */
    record TaskModel(String process, List<Role> roles, List<String> fourEyes, List<String> facts) {}

    private final RepositoryService repository;
    private final Map<String, Map<String, TaskModel>> byDefinition = new ConcurrentHashMap<>();

    TaskModels(RepositoryService repository) {
        this.repository = repository;
    }

    TaskModel of(String definitionId, String task) {
        var model = byDefinition.computeIfAbsent(definitionId, this::read).get(task);
        if (model == null)
            throw new IllegalStateException("Definition " + definitionId + " has no user task " + task + ".");
        return model;
    }

    private Map<String, TaskModel> read(String definitionId) {
        var model = repository.getBpmnModelInstance(definitionId);
        var name = model.getModelElementsByType(Process.class).iterator().next().getName();
        var tasks = new ConcurrentHashMap<String, TaskModel>();
        for (var task : model.getModelElementsByType(UserTask.class))
            tasks.put(
                    task.getId(),
                    new TaskModel(
                            name,
                            words(task.getCamundaCandidateGroups())
                                    .flatMap(key -> Role.of(key).stream())
                                    .toList(),
                            listed(task, "fourEyes"),
                            listed(task, "facts")));
        return tasks;
    }

    private static List<String> listed(UserTask task, String name) {
        return property(task, name).stream().flatMap(TaskModels::words).toList();
    }

    private static Optional<String> property(UserTask task, String name) {
        var extensions = task.getExtensionElements();
        if (extensions == null) return Optional.empty();
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }

    private static Stream<String> words(@org.jspecify.annotations.Nullable String list) {
        return list == null
                ? Stream.of()
                : Arrays.stream(list.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }
}
