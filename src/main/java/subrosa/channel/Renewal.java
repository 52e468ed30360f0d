package subrosa.channel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The principal's answer to a mandate that is about to end.
 *
 * @param expiresOn the new last day, in UTC; required for {@code RENEW}
 */
public record Renewal(RenewalOutcome outcome, @Nullable LocalDate expiresOn, @Nullable String reason) {}
