package subrosa.channel;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form {@code minuteCall} says of every call, whatever it was about.
 *
 * @param participants their accounts; each confirms from their own
 * @param minutes what each of them said
 * @param reason of a refusal
 */
public record CallDraft(
        OffsetDateTime heldAt,
        List<String> participants,
        String minutes,
        CallDecision decision,
        @Nullable String reason) {

    public CallDraft {
        participants = participants == null
                ? List.of()
                : participants.stream().distinct().toList();
    }
}
