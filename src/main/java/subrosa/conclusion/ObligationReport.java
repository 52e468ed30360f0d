package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a quarterly report says of one obligation. @param clause the provision's number as printed */
public record ObligationReport(
        String clause,
        ObligationStatus status,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        @Nullable String evidence) {}
