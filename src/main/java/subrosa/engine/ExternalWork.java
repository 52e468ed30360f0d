package subrosa.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.camunda.CompartmentTenants;

/** Work that other systems do: fetched by topic, done, and reported back. A worker that dies loses its lock, not the work. */
@Component
public class ExternalWork {

    private static final Duration LOCK = Duration.ofMinutes(1);
    private static final int MOST = 10;

    private final ExternalTaskService external;

    ExternalWork(ExternalTaskService external) {
        this.external = external;
    }

    /** @param values the variables that the diagram gives to the activity */
    public record Job(String id, String topic, String channel, Map<String, Object> values) {}

    @Transactional
    public List<Job> fetch(String worker, List<String> topics) {
        var builder = external.fetchAndLock(MOST, worker);
        for (var topic : topics) builder = builder.topic(topic, LOCK.toMillis());
        return builder.execute().stream().map(ExternalWork::job).toList();
    }

    /** Reports the work done, as the system, and runs on. The results are local to the activity: its output mapping takes them over. */
    @Transactional
    public void complete(String worker, Job job, Map<String, Object> results) {
        CurrentReader.runAs(
                Reader.system(),
                () -> CompartmentTenants.in(job.channel(), () -> {
                    external.complete(job.id(), worker, Map.of(), results);
                    return job;
                }));
    }

    private static Job job(LockedExternalTask task) {
        return new Job(task.getId(), task.getTopicName(), task.getTenantId(), task.getVariables());
    }
}
