package subrosa.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sets the engine's clock, which decides when timers are due. For replays and exercises, in an installation of their own. */
@FunctionalInterface
public interface EngineTime {

    /** @param instant the time at which the engine's clock stands still; null lets it follow the system again */
    void standAt(@Nullable Instant instant);
}
