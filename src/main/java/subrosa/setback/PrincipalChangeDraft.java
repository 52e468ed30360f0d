package subrosa.setback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param replaced the name of the principal who is one no longer
 * @param successor the name of who is one now
 */
public record PrincipalChangeDraft(
        @NotBlank @Size(max = 200) String party,
        @NotBlank @Size(max = 200) String replaced,
        @NotBlank @Size(max = 200) String successor,
        @NotBlank @Size(max = 200) String office,
        @NotBlank @Size(max = 2000) String what) {}
