package subrosa.conclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param invitedBy at whose invitation
 * @param statement by which statement it joined, and where that stands
 */
public record JoinDraft(
        @NotNull UUID instrument,
        @NotBlank @Size(max = 200) String state,
        @NotNull LocalDate joinedOn,
        @NotBlank @Size(max = 500) String invitedBy,
        @NotBlank @Size(max = 1000) String statement) {}
