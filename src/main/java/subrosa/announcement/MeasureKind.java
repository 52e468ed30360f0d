package subrosa.announcement;

/** What table E asks people to do beside the words. */
public enum MeasureKind {
    /** Row E3. */
    PROTECTION("Security saw to the protection of the person at risk.", "E3"),
    /** Row E8. */
    NOTICE("Parliament and allies were told first.", "E8"),
    /** Row E9. */
    PATTERN("Venue and pattern of the contacts were changed.", "E9");

    private final String act;
    private final String row;

    MeasureKind(String act, String row) {
        this.act = act;
        this.row = row;
    }

    String act() {
        return act;
    }

    String row() {
        return row;
    }
}
