package subrosa.announcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader inside reports.
 *
 * @param outlet where it became known: a newspaper, a broadcaster, a person who asked
 * @param publishedOn the day, where it was published
 * @param instrument the one that became known; nothing where it is the channel
 * @param statementWrong whether an official statement that was made earlier is now seen to be wrong
 */
public record LeakDraft(
        @NotBlank @Size(max = 200) String outlet,
        @NotNull LocalDate publishedOn,
        @NotBlank @Size(max = 4000) String whatIsKnown,
        @Nullable UUID instrument,
        boolean statementWrong) {}
