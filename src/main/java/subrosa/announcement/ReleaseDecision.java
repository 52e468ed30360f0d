package subrosa.announcement;

import org.jspecify.annotations.Nullable;

/**
 * What the press section does with a communiqué that is ready.
 *
 * @param channels where it is released, if it is
 * @param simultaneous whether all parties release it at the same time
 * @param reason why it is prepared anew
 */
public record ReleaseDecision(
        ReleaseOutcome outcome, @Nullable String channels, boolean simultaneous, @Nullable String reason) {}
