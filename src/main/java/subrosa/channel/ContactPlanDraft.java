package subrosa.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the next contact is to take place, as the envoy planned it.
 *
 * @param plannedAt the time of day, where it is known
 * @param papers what is to be handed over, where anything is
 */
public record ContactPlanDraft(
        LocalDate plannedFor,
        @Nullable OffsetTime plannedAt,
        @Nullable String place,
        Medium medium,
        String counterpart,
        String purpose,
        String talkingPoints,
        @Nullable String culturalNotes,
        @Nullable String papers) {

    boolean samePlaceAs(ContactPlanDraft other) {
        return plain(place).equals(plain(other.place));
    }

    private static String plain(@Nullable String place) {
        return place == null ? "" : place.strip().toLowerCase(Locale.ROOT);
    }

    /** From when on its memorandum is due: the time of day, or the end of the day in UTC. */
    Instant at() {
        return plannedAt == null
                ? plannedFor.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
                : plannedFor.atTime(plannedAt).toInstant();
    }

    /** The same contact so many days later. */
    public ContactPlanDraft later(int days) {
        return new ContactPlanDraft(
                plannedFor.plusDays(days),
                plannedAt,
                place,
                medium,
                counterpart,
                purpose,
                talkingPoints,
                culturalNotes,
                papers);
    }

    boolean handsSomethingOver() {
        return papers != null && !papers.isBlank();
    }
}
