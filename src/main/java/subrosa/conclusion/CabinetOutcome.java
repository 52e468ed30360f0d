package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the cabinet decided, and how parliament was told (B3).
 *
 * @param statedToParliamentOn row B3 takes a statement to parliament; a vote on it is recorded, not required
 */
public record CabinetOutcome(
        boolean approved,
        LocalDate decidedOn,
        String minute,
        @Nullable LocalDate statedToParliamentOn,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable String reason) {}
