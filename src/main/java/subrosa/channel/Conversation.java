package subrosa.channel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a memorandum says of the conversation itself: the part of it that a correction may put right. See {@link Memcon} for the fields. */
public record Conversation(
        LocalDate heldOn,
        String place,
        Medium medium,
        List<Participant> participants,
        String noteTaker,
        boolean principalLevel,
        String ownPoints,
        String theirWords,
        String offers,
        String commitments,
        @Nullable String commitmentsAuthority,
        @Nullable String documentsPassed,
        String atmosphere,
        @Nullable String comment,
        String followUp) {}
