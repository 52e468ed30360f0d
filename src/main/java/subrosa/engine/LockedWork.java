package subrosa.engine;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Work that a worker has fetched and nobody else gets until its lock ends.
 *
 * @param version of the diagram, as its designer named it
 * @param run of the diagram
 * @param values the inputs that the diagram gives to the activity, and nothing else of the run
 */
public record LockedWork(
        String id,
        String topic,
        String channel,
        String worker,
        Instant lockedUntil,
        Instant created,
        String activity,
        String activityInstance,
        String execution,
        String definition,
        String process,
        @Nullable String version,
        String run,
        @Nullable Integer retries,
        long priority,
        Map<String, Object> values) {}
