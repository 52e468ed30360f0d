package subrosa.engine;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import subrosa.engine.camunda.Scopes;
import subrosa.policy.Subject;

/** What a service task sees of the engine: references, submissions, and the variables that it may publish. */
public final class Step {

    // Forms may carry more than one service task reads, and unset fields are null.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .build();

    private final DelegateExecution execution;
    private final Set<String> published;

    Step(DelegateExecution execution, Set<String> published) {
        this.execution = execution;
        this.published = published;
    }

    /**
     * The reference of the channel, {@code CH-7K3QX2}: whose compartment the run is in. Not what a variable says, which whoever reaches the
     * database could change.
     */
    public String channel() {
        var compartment = execution.getTenantId();
        if (compartment == null) throw new IllegalStateException("This run is in no compartment.");
        return compartment;
    }

    public UUID instrument() {
        return UUID.fromString(text("instrument"));
    }

    public Subject subject() {
        return new Subject(channel(), reference("instrument"), reference("happeningId"));
    }

    private @Nullable UUID reference(String variable) {
        var value = execution.getVariable(variable);
        return value == null ? null : UUID.fromString(value.toString());
    }

    /** The submission of a human task's form, as the record that the feature takes. Names of components are keys of fields. */
    public <T> T form(String task, Class<T> type) {
        return JSON.convertValue(form(task), type);
    }

    public Map<?, ?> form(String task) {
        if (!(execution.getVariable(task) instanceof Map<?, ?> submission))
            throw new IllegalStateException("Task " + task + " has no submission here.");
        return submission;
    }

    public String text(String variable) {
        var value = execution.getVariable(variable);
        if (value == null) throw new IllegalStateException("Variable " + variable + " is not set here.");
        return value.toString();
    }

    public @Nullable Object variable(String name) {
        return execution.getVariable(name);
    }

    /** The result of a business rule task with {@code camunda:mapDecisionResult="singleResult"}: output name to value. */
    public Map<?, ?> decision(String variable) {
        if (!(execution.getVariable(variable) instanceof Map<?, ?> result))
            throw new IllegalStateException("Decision " + variable + " has no result here.");
        return result;
    }

    /** The result of a business rule task with {@code camunda:mapDecisionResult="resultList"}: the rows that matched, in their order. */
    public List<Map<?, ?>> rows(String variable) {
        if (!(execution.getVariable(variable) instanceof List<?> result))
            throw new IllegalStateException("Decision " + variable + " has no result here.");
        return result.stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
    }

    /** The literal value of an input parameter that the diagram gives to this activity. */
    public String literal(String name) {
        var value = execution.getVariableLocal(name);
        if (value == null)
            throw new IllegalStateException(
                    "Activity " + execution.getCurrentActivityId() + " has no input " + name + ".");
        return value.toString();
    }

    public void publish(String variable, @Nullable Object value) {
        if (!published.contains(variable))
            throw new IllegalStateException("Activity " + execution.getCurrentActivityId()
                    + " does not declare that it publishes " + variable + ".");
        Scopes.set(execution, variable, value);
    }
}
