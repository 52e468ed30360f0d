package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the people decided. */
public record Referendum(LocalDate heldOn, long votesFor, long votesAgainst, @Nullable String reason) {

    public boolean approved() {
        return votesFor > votesAgainst;
    }
}
