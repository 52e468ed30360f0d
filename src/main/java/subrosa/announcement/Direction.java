package subrosa.announcement;

import org.jspecify.annotations.Nullable;

/**
 * What the political director decided on attested words.
 *
 * @param reason of a return
 */
public record Direction(DirectionOutcome outcome, @Nullable String reason) {

    static Direction approved() {
        return new Direction(DirectionOutcome.APPROVE, null);
    }

    boolean approves() {
        return outcome == DirectionOutcome.APPROVE;
    }
}
