package subrosa.conclusion;

/** Which days a period of laying counts (table B, row B2). */
public enum DayType {
    /** On which the chambers sit. */
    SITTING,
    CALENDAR;

    String words(int days) {
        return days + (this == SITTING ? " sitting days" : " days");
    }
}
