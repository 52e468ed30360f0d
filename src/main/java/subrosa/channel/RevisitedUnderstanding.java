package subrosa.channel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An understanding of an earlier contact that this one came back to. */
public record RevisitedUnderstanding(
        UUID understanding,
        UnderstandingStatus ourStatus,
        UnderstandingStatus theirStatus,
        @Nullable LocalDate readBackOn) {}
