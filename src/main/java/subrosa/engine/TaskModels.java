package subrosa.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.compartment.Level;
import subrosa.compartment.Role;

/** What the diagrams say about their human tasks. Definitions never change once deployed, so each is read once. */
@Component
class TaskModels {

    /**
     * @param process the name of the diagram
     * @param facts variables of the run that the conditions of the task's form read
     * @param stage as the task says, or its diagram
     * @param level as high as what is answered may be marked
     * @param stepAhead the bean of the service task that follows at once, whatever is answered; nothing where a gateway or a table comes first
     */
    record TaskModel(
            String process,
            List<Role> roles,
            List<String> fourEyes,
            List<String> facts,
            @Nullable String stage,
            Level level,
            @Nullable String stepAhead) {}

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

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

    /** The keys of all tasks that somebody else has to do than an earlier one, in whatever version of their diagram. */
    Set<String> askingForOtherEyes() {
        return repository.createProcessDefinitionQuery().list().stream()
                .flatMap(definition -> byDefinition.computeIfAbsent(definition.getId(), this::read).entrySet().stream())
                .filter(task -> !task.getValue().fourEyes().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, TaskModel> read(String definitionId) {
        var model = repository.getBpmnModelInstance(definitionId);
        var process = model.getModelElementsByType(Process.class).iterator().next();
        var tasks = new ConcurrentHashMap<String, TaskModel>();
        for (var task : model.getModelElementsByType(UserTask.class))
            tasks.put(
                    task.getId(),
                    new TaskModel(
                            process.getName(),
                            words(task.getCamundaCandidateGroups())
                                    .flatMap(key -> Role.of(key).stream())
                                    .toList(),
                            listed(task, "fourEyes"),
                            listed(task, "facts"),
                            property(task, "stage")
                                    .or(() -> property(process, "stage"))
                                    .orElse(null),
                            property(task, "level").map(Level::valueOf).orElse(Level.UNCLASSIFIED),
                            stepAhead(task)));
        return tasks;
    }

    private static @Nullable String stepAhead(UserTask task) {
        var following = task.getSucceedingNodes().list();
        if (following.size() != 1 || !(following.get(0) instanceof ServiceTask step)) return null;
        var bean = BEAN.matcher(String.valueOf(step.getCamundaDelegateExpression()));
        return bean.matches() ? bean.group(1) : null;
    }

    private static List<String> listed(UserTask task, String name) {
        return property(task, name).stream().flatMap(TaskModels::words).toList();
    }

    private static Optional<String> property(BaseElement element, String name) {
        var extensions = element.getExtensionElements();
        if (extensions == null) return Optional.empty();
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }

    private static Stream<String> words(@Nullable String list) {
        return list == null
                ? Stream.of()
                : Arrays.stream(list.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }
}
