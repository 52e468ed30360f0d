package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The instrument of ratification as its form gives it (domain.md §7, document 12).
 *
 * @param issuedBy who executed it
 */
public record RatificationDraft(
        LocalDate executedOn, String place, String issuedBy, Office issuerOffice, @Nullable String reservations) {}
