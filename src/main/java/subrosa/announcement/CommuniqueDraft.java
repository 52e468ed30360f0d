package subrosa.announcement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A joint communiqué as its form gives it (domain.md §7, document 9).
 *
 * @param instruments those it names beside the one that is being announced
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

    /** The one that is being announced first, then what is named besides. */
    List<UUID> named(UUID instrument) {
        var others = instruments == null ? Stream.<UUID>empty() : instruments.stream();
        return Stream.concat(Stream.of(instrument), others).distinct().toList();
    }

    List<Credit> named() {
        return credits == null ? List.of() : credits;
    }
}
