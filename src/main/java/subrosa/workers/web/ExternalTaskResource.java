package subrosa.workers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import subrosa.engine.LockedWork;
import subrosa.engine.WorkWanted;
import subrosa.workers.OutsideWork;

/**
 * Camunda's external tasks. A worker gets the inputs that the diagram gives to the activity, whatever it asks for, and its results stay there: it reads
 * and writes no other variable of the run. It is answered at once; nobody waits on a connection.
 */
@RestController
@RequestMapping("/engine-rest/external-task")
class ExternalTaskResource {

    private static final int MOST = 100;

    /** Names of workers and outcomes stand legible in the engine's tables. */
    private static final String NAME = "[A-Za-z0-9._:@-]{1,128}";

    /** A month, in milliseconds. */
    private static final long LONGEST = 31L * 86_400_000;

    private final OutsideWork work;

    ExternalTaskResource(OutsideWork work) {
        this.work = work;
    }

    /** @param processVariables is for the engine to look runs up by, which it cannot: values are sealed */
    record TopicView(
            @NotBlank String topicName,
            @Min(1) @Max(LONGEST) long lockDuration,
            @Nullable List<@NotNull String> variables,
            @Nullable String businessKey,
            @Nullable List<@NotNull String> tenantIdIn,
            @Nullable Boolean withoutTenantId,
            @Nullable String processDefinitionKey,
            @Nullable List<@NotNull String> processDefinitionKeyIn,
            @Nullable Map<String, Object> processVariables) {

        WorkWanted.Topic topic() {
            var channels = new ArrayList<List<String>>();
            if (businessKey != null) channels.add(List.of(businessKey));
            if (tenantIdIn != null) channels.add(tenantIdIn);
            // All work belongs to a channel.
            if (Boolean.TRUE.equals(withoutTenantId)) channels.add(List.of());
            var processes = new ArrayList<List<String>>();
            if (processDefinitionKey != null) processes.add(List.of(processDefinitionKey));
            if (processDefinitionKeyIn != null) processes.add(processDefinitionKeyIn);
            return new WorkWanted.Topic(
                    topicName, Duration.ofMillis(lockDuration), variables, common(channels), common(processes));
        }

        private static @Nullable List<String> common(List<List<String>> lists) {
            return lists.stream()
                    .reduce((one, other) -> one.stream().filter(other::contains).toList())
                    .orElse(null);
        }
    }

    record FetchView(
            @NotNull @Pattern(regexp = NAME) String workerId,
            @Min(1) int maxTasks,
            boolean usePriority,
            @Nullable List<@Valid @NotNull TopicView> topics) {}

    /** Where the engine's words for things differ from ours, they are the engine's. */
    record LockedView(
            String id,
            String topicName,
            String workerId,
            String lockExpirationTime,
            String createTime,
            String activityId,
            String activityInstanceId,
            String executionId,
            String processDefinitionId,
            String processDefinitionKey,
            @Nullable String processDefinitionVersionTag,
            String processInstanceId,
            String tenantId,
            String businessKey,
            @Nullable Integer retries,
            long priority,
            boolean suspended,
            Map<String, TypedValue> variables) {

        static LockedView of(LockedWork work) {
            return new LockedView(
                    work.id(),
                    work.topic(),
                    work.worker(),
                    EngineTimes.write(work.lockedUntil()),
                    EngineTimes.write(work.created()),
                    work.activity(),
                    work.activityInstance(),
                    work.execution(),
                    work.definition(),
                    work.process(),
                    work.version(),
                    work.run(),
                    work.channel(),
                    work.channel(),
                    work.retries(),
                    work.priority(),
                    false,
                    TypedValue.all(work.values()));
        }
    }

    /** Both kinds of variables are results: none is set on the run itself. */
    record CompletionView(
            @NotNull @Pattern(regexp = NAME) String workerId,
            @Nullable Map<String, TypedValue> variables,
            @Nullable Map<String, TypedValue> localVariables) {

        Map<String, Object> results() {
            var results = new LinkedHashMap<>(TypedValue.values(variables));
            results.putAll(TypedValue.values(localVariables));
            return results;
        }
    }

    /** Message and details may be sent; they are not kept. */
    record FailureView(
            @NotNull @Pattern(regexp = NAME) String workerId,
            @Min(0) int retries,
            @Min(0) @Max(LONGEST) long retryTimeout) {}

    record ErrorView(
            @NotNull @Pattern(regexp = NAME) String workerId, @NotNull @Pattern(regexp = NAME) String errorCode) {}

    record ExtensionView(@NotNull @Pattern(regexp = NAME) String workerId, @Min(1) @Max(LONGEST) long newDuration) {}

    @PostMapping("/fetchAndLock")
    List<LockedView> fetchAndLock(@RequestBody @Valid FetchView body) {
        var topics = body.topics() == null ? List.<TopicView>of() : body.topics();
        if (topics.stream().anyMatch(topic -> topic.processVariables() != null))
            throw new ValueNotTaken("topics.processVariables");
        var wanted = new WorkWanted(
                body.workerId(),
                Math.min(body.maxTasks(), MOST),
                body.usePriority(),
                topics.stream().map(TopicView::topic).toList());
        return work.fetch(wanted).stream().map(LockedView::of).toList();
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody @Valid CompletionView body) {
        work.complete(id, body.workerId(), body.results());
    }

    @PostMapping("/{id}/failure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void fail(@PathVariable String id, @RequestBody @Valid FailureView body) {
        work.fail(id, body.workerId(), body.retries(), Duration.ofMillis(body.retryTimeout()));
    }

    @PostMapping("/{id}/bpmnError")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, @RequestBody @Valid ErrorView body) {
        work.end(id, body.workerId(), body.errorCode());
    }

    @PostMapping("/{id}/extendLock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extendLock(@PathVariable String id, @RequestBody @Valid ExtensionView body) {
        work.extendLock(id, body.workerId(), Duration.ofMillis(body.newDuration()));
    }

    @PostMapping("/{id}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable String id) {
        work.unlock(id);
    }
}
