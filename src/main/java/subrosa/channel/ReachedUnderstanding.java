package subrosa.channel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new understanding as the form of the memorandum takes it.
 *
 * @param ourStatus where the home party stands
 * @param theirStatus where every other party of the channel stands
 */
public record ReachedUnderstanding(
        String text, UnderstandingStatus ourStatus, UnderstandingStatus theirStatus, @Nullable LocalDate readBackOn) {}
