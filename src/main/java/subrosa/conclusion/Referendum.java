package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the people decided, or parliament in their place.
 *
 * @param byParliament the people had refused an earlier text of the instrument, and parliament decided on this one
 * @param authority by which it did; of a referendum nothing
 */
public record Referendum(
        LocalDate heldOn,
        long votesFor,
        long votesAgainst,
        @Nullable String reason,
        boolean byParliament,
        @Nullable String authority) {

    public boolean approved() {
        return votesFor > votesAgainst;
    }

    /** @throws PeopleNotAskedFirst where parliament took their place without their having refused, or without saying by which authority */
    void requireInOrder(boolean peopleRefusedBefore) {
        if (byParliament && (!peopleRefusedBefore || authority == null || authority.isBlank()))
            throw new PeopleNotAskedFirst();
    }

    /** Whose decision it was, as a sentence begins. */
    String subject() {
        return byParliament ? "Parliament, in the people's place, on " + heldOn + "," : "The referendum of " + heldOn;
    }
}
