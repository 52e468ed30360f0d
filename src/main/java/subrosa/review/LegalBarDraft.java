package subrosa.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param item the item of the checklist under which the text is barred */
public record LegalBarDraft(
        @NotNull UUID instrument, @NotNull LegalItem item, @NotBlank @Size(max = 2000) String finding) {}
