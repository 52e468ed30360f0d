package subrosa.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of their absence. Days are UTC.
 *
 * @param lastDay the last one away
 * @param deputy the account that stands in, if any
 */
public record AbsenceDraft(LocalDate firstDay, LocalDate lastDay, @Nullable String deputy) {

    /** A field that was left empty names nobody. */
    public AbsenceDraft {
        if (deputy != null) deputy = deputy.isBlank() ? null : deputy.strip();
    }
}
