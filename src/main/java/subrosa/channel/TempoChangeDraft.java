package subrosa.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason why the channel goes faster or slower from now on */
public record TempoChangeDraft(@NotNull Tempo tempo, @NotBlank @Size(max = 1000) String reason) {}
