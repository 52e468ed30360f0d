package subrosa.setback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.NamedIntermediary;

/**
 * That somebody may not speak for whom they say they do.
 *
 * @param line the intermediary in doubt
 * @param person or, where the sides talk directly, the one whose word is in doubt: they are graded from now on
 */
public record MandateDoubtDraft(
        @Nullable UUID line, @Nullable @Valid NamedIntermediary person, @NotBlank @Size(max = 2000) String what) {

    @AssertTrue(message = "Name either a line or a person.")
    boolean isAboutOne() {
        return (line == null) != (person == null);
    }
}
