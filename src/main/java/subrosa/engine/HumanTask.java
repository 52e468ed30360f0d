package subrosa.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Role;

/**
 * A task that waits for a person.
 *
 * @param key the task's id in the diagram: {@code giveLegalOpinion}
 * @param process the name of the diagram, for people: "Legal review"
 * @param run the process instance that the task belongs to
 * @param channel the reference of the channel
 * @param roles who may do it; nobody where the diagram gives it to the one account that it is assigned to
 * @param fourEyes the tasks whose completers must be other people
 * @param facts what its form's conditions read of the run it belongs to, by name; only when one task is asked for
 * @param due UTC, or nothing
 * @param stepAhead the institution's own step that follows at once, by its bean's name; nothing where the path divides first
 */
public record HumanTask(
        String id,
        String key,
        String name,
        String process,
        String run,
        String channel,
        @Nullable UUID instrument,
        List<Role> roles,
        List<String> fourEyes,
        Map<String, Object> facts,
        @Nullable String assignee,
        Instant created,
        @Nullable Instant due,
        @Nullable String stepAhead) {

    /** Whether it asks for the word of one account, and of nobody else: the confirmation of a call. */
    public boolean personal() {
        return roles.isEmpty();
    }
}
