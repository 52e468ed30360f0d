package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a participant says of the minutes: the fields of the form {@code confirmMinutes}.
 *
 * @param reason of an objection
 * @param recordsOpened by a lawyer who attests public words with it
 */
public record CallAnswer(Outcome outcome, @Nullable String reason, List<UUID> recordsOpened) {

    public enum Outcome {
        CONFIRM,
        OBJECT
    }

    public CallAnswer {
        recordsOpened = recordsOpened == null ? List.of() : List.copyOf(recordsOpened);
    }
}
