package subrosa.setback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param who gains from failure and acts for it */
public record SpoilerDraft(@NotBlank @Size(max = 200) String who, @NotBlank @Size(max = 2000) String what) {}
