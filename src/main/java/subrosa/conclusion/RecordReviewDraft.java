package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A declassification review as its form gives it (domain.md §7, document 13).
 *
 * @param equities who was consulted: foreign originators, intermediaries, agencies
 * @param livingPersonRisk whether a living person could be harmed
 */
public record RecordReviewDraft(
        ReviewDecision decision,
        String equities,
        String harmTest,
        boolean livingPersonRisk,
        @Nullable String exemption,
        @Nullable LocalDate nextReviewOn,
        @Nullable String reason) {}
