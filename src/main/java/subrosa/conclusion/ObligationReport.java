package subrosa.conclusion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a quarterly report says of one obligation, by its id. */
public record ObligationReport(
        UUID obligation,
        ObligationStatus status,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        @Nullable String evidence) {}
