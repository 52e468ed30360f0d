package subrosa.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An understanding as it came out of a contact.
 *
 * @param contacts the contacts that it came from; at least one
 * @param statuses where each party stands; a party that is not named has only had it proposed to it
 * @param readBackOn the day on which the words were read back to the other side, if they were
 */
public record UnderstandingDraft(
        String text, List<UUID> contacts, List<PartyStatus> statuses, @Nullable LocalDate readBackOn) {}
