package subrosa.announcement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the parliament liaison told, and when (UTC).
 *
 * @param reason why not earlier; only CRISIS asks for it
 */
public record NoticeDraft(Audience audience, List<String> told, Instant toldAt, @Nullable String reason) {

    public NoticeDraft {
        told = told == null ? List.of() : List.copyOf(told);
    }
}
