package subrosa.setback;

/** The events of domain.md §2 that concern a whole channel and that it can survive. */
public enum SetbackKind {
    MANDATE_DOUBT("mandate-doubts"),
    INTERMEDIARY_COMPROMISED("compromises"),
    PRINCIPAL_REPLACED("principal-changes"),
    SPOILER("spoilers");

    private final String event;

    SetbackKind(String event) {
        this.event = event;
    }

    /** As the outside names it. */
    public String event() {
        return event;
    }
}
