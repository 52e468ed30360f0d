package subrosa.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import subrosa.channel.WayOut;

/** @param wayOut nothing leaves the choice to the political director */
public record WithdrawalDraft(@Nullable WayOut wayOut, @NotBlank @Size(max = 1000) String reason) {}
