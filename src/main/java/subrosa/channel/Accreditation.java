package subrosa.channel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the other side answered: whether it, too, sent accredited officials (S09). */
public record Accreditation(
        AccreditationOutcome outcome,
        LocalDate exchangedOn,
        String ourHead,
        @Nullable String theirHead,
        @Nullable String note) {}
