package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act of parliament, or the end of a period without one, as its form gives it.
 *
 * @param sittingDays counted from the first sitting day after laying, of the current period
 * @param extensionDays sitting days added (UK5)
 * @param statement reference of the ministerial statement that an objection calls for
 * @param record reference of the official report
 */
public record ParliamentaryOutcome(
        ParliamentaryAct outcome,
        LocalDate on,
        @Nullable String chamber,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer sittingDays,
        @Nullable Integer extensionDays,
        @Nullable String statement,
        @Nullable String reason,
        @Nullable String record) {}
