package subrosa.announcement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A joint communiqué as its form gives it (domain.md §7, document 9).
 *
 * @param instruments those it names; none given means the one that is being announced
 * @param credits authors and helpers named; each has to have agreed
 * @param releaseAt the hour of release: the embargo ends then
 * @param legalEffect what the paper says of its own legal effect
 */
public record CommuniqueDraft(
        @Nullable List<UUID> instruments,
        String title,
        String facts,
        String decisions,
        @Nullable String nextSteps,
        @Nullable List<Credit> credits,
        OffsetDateTime releaseAt,
        @Nullable List<String> languages,
        @Nullable String spokespersons,
        String legalEffect,
        @Nullable String lineToTake,
        @Nullable String questionsAndAnswers) {

    List<UUID> named(UUID instrument) {
        return instruments == null || instruments.isEmpty() ? List.of(instrument) : List.copyOf(instruments);
    }

    List<Credit> named() {
        return credits == null ? List.of() : credits;
    }
}
