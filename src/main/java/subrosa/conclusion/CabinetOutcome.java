package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import subrosa.review.Decision;

/**
 * What the cabinet decided, and how parliament was told (B3).
 *
 * @param statedToParliamentOn row B3 takes a statement to parliament; a vote on it is recorded, not required
 */
public record CabinetOutcome(
        Decision outcome,
        LocalDate decidedOn,
        String minute,
        @Nullable LocalDate statedToParliamentOn,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable String reason) {

    public boolean approved() {
        return outcome == Decision.APPROVE;
    }
}
