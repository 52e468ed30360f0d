package subrosa.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Level;

/**
 * A task that a person has completed.
 *
 * @param key the task's id in the diagram
 * @param definition the version of the diagram that it belongs to
 * @param activity the engine's id of this one time that the task was there
 * @param process the name of the diagram, for people
 * @param stage the key of the stage that it belongs to, as the diagram says; nothing for what concerns those in charge alone
 * @param level as high as what is answered may be marked, beside the channel's own level
 * @param at UTC
 */
public record AnsweredTask(
        String id,
        String key,
        String definition,
        String activity,
        String name,
        String process,
        String channel,
        @Nullable String stage,
        Level level,
        String by,
        Instant at) {}
