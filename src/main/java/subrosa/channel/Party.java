package subrosa.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One side of a channel.
 *
 * @param home whether it is the side whose ministry keeps this dossier; exactly one party is
 * @param jurisdiction the key of its rules of domestic approval: {@code us}, {@code uk}, {@code il}
 * @param culturalNotes what protocol, language and face ask of those who meet them
 */
public record Party(
        @NotBlank String name,
        @NotNull Nature nature,
        boolean home,
        @Nullable String jurisdiction,
        @Nullable String culturalNotes) {}
