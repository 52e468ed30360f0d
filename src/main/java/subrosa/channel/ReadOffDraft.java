package subrosa.channel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param debriefedOn the day on which they signed the debriefing, in UTC; nothing if they signed none
 * @param note then, why not
 */
public record ReadOffDraft(String account, @Nullable LocalDate debriefedOn, @Nullable String note) {

    /** In characters. */
    public static final int LONGEST_NOTE = 1000;

    public ReadOffDraft {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
