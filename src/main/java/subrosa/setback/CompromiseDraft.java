package subrosa.setback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param line the intermediary who is known to others now, or works for them */
public record CompromiseDraft(@NotNull UUID line, @NotBlank @Size(max = 2000) String what) {}
