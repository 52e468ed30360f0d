package subrosa.announcement;

import org.jspecify.annotations.Nullable;

/**
 * What the press section does with a communiqué that is ready.
 *
 * @param reason why it is prepared anew
 */
public record ReleaseDecision(ReleaseOutcome outcome, @Nullable String reason) {}
