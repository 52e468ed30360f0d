package subrosa.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A person through whom the channel runs, as the mandate names them: never by their real name (INV-14).
 *
 * @param handler the account that deals with them, which may therefore not grade them (INV-05)
 */
public record NamedIntermediary(
        @NotBlank @Size(max = 100) String pseudonym, @NotNull Capacity capacity, @NotBlank String handler) {}
