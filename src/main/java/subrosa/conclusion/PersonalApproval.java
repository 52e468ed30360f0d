package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import subrosa.review.Decision;

/**
 * Approval by a minister, a delegate or the principal (B4, B5, B6).
 *
 * @param authority the statute, earlier treaty or executive power relied on; for B6 the legal clearance
 */
public record PersonalApproval(Decision outcome, LocalDate decidedOn, String authority, @Nullable String reason) {

    public boolean approved() {
        return outcome == Decision.APPROVE;
    }
}
