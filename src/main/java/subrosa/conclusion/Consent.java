package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One party's consent to be bound, or its notification or deposit.
 *
 * @param party for an exchange of instruments, any of the parties
 */
public record Consent(String party, ConsentKind kind, LocalDate on, @Nullable String reference) {}
