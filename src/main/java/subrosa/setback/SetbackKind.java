package subrosa.setback;

import subrosa.channel.Stage;

/** The events of domain.md §2 that concern a whole channel and that it can survive. */
public enum SetbackKind {
    MANDATE_DOUBT("mandate-doubts", Stage.S04, "A doubt about a mandate was reported."),
    INTERMEDIARY_COMPROMISED("compromises", Stage.S04, "A line was reported as compromised."),
    PRINCIPAL_REPLACED("principal-changes", Stage.S01, "A change of principals was reported."),
    SPOILER("spoilers", Stage.S03, "A spoiler was reported.");

    private final String event;
    private final Stage stage;
    private final String report;

    SetbackKind(String event, Stage stage, String report) {
        this.event = event;
        this.stage = stage;
        this.report = report;
    }

    /** As the outside names it. */
    public String event() {
        return event;
    }

    /** The stage to which domain.md §2 sends it. */
    Stage stage() {
        return stage;
    }

    /** What the timeline says when it is reported. */
    String report() {
        return report;
    }
}
