package subrosa.conclusion;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Role;

/**
 * When a requirement that is met afterwards falls due, and for whom.
 *
 * @param dueOn null until the event from which it is owed
 */
public record Duty(DueFrom from, Period within, Role owedBy, @Nullable LocalDate dueOn) {

    public Duty(DueFrom from, Period within, Role owedBy) {
        this(from, within, owedBy, null);
    }

    Duty owedSince(LocalDate event) {
        return new Duty(from, within, owedBy, event.plus(within));
    }
}
