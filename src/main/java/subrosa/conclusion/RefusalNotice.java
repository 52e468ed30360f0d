package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The written notice to the other side that approval at home was refused. */
public record RefusalNotice(LocalDate sentOn, String reference, @Nullable String reason) {}
