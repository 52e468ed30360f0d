package subrosa.engine;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a worker asks for. */
public record WorkWanted(String worker, int most, boolean byPriority, List<Topic> topics) {

    /**
     * @param lock for so long nobody else gets it
     * @param names of the inputs that the worker wants, or nothing for all of them
     * @param channels of these alone, or nothing for all that are open to the worker
     * @param processes of these diagrams alone, or nothing for all
     */
    public record Topic(
            String name,
            Duration lock,
            @Nullable List<String> names,
            @Nullable List<String> channels,
            @Nullable List<String> processes) {}
}
