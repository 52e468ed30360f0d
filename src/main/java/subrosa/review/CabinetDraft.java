package subrosa.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of the form {@code recordCabinetDecision}. @param minute the reference of the minutes */
public record CabinetDraft(Decision decision, LocalDate decidedOn, String minute, @Nullable String reason) {}
