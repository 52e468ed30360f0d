package subrosa.conclusion;

import java.time.LocalDate;

/** The confirmation of a signature ad referendum. */
public record Confirmation(LocalDate confirmedOn) {}
