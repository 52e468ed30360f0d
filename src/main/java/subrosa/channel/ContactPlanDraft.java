package subrosa.channel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the next contact is to take place, as the envoy planned it. */
public record ContactPlanDraft(
        LocalDate plannedFor,
        @Nullable String place,
        Medium medium,
        String counterpart,
        String purpose,
        String talkingPoints,
        @Nullable String culturalNotes) {}
