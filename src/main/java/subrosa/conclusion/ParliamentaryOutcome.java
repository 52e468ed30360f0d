package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act of parliament, or the end of a period without one, as its form gives it.
 *
 * @param chamber that consented; nothing where parliament is one
 * @param daysPassed of the current period, of the kind that counts, from the first after laying
 * @param extensionDays days of that kind added (UK5)
 * @param statement reference of the ministerial statement that an objection calls for
 * @param record reference of the official report
 */
public record ParliamentaryOutcome(
        ParliamentaryAct outcome,
        LocalDate on,
        @Nullable String chamber,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer daysPassed,
        @Nullable Integer extensionDays,
        @Nullable String statement,
        @Nullable String reason,
        @Nullable String record) {

    ParliamentaryOutcome by(@Nullable String chamber) {
        return new ParliamentaryOutcome(
                outcome, on, chamber, votesFor, votesAgainst, daysPassed, extensionDays, statement, reason, record);
    }
}
