package subrosa.channel;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Somebody named in a dossier, for the party that they belong to or speak for. */
public record Person(@NotBlank String name, @NotBlank String party, @Nullable String office) {}
