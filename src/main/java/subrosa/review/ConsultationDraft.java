package subrosa.review;

import java.time.LocalDate;

/** The fields of the form {@code planConsultation}. */
public record ConsultationDraft(String plan, LocalDate dueOn) {}
