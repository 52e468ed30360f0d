package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The confirmation of a signature ad referendum. */
public record Confirmation(LocalDate confirmedOn, @Nullable String reason) {}
