package subrosa.channel;

/** How a channel ends before it leads anywhere (domain.md §2). Both ways lead to the sealed archive, X3. */
public enum WayOut {
    /** Agreed with the other side, which is thanked; the status of papers is fixed, the door stays open. */
    X1(Stage.X1),
    /** Nothing is said in public and nobody is thanked in writing; everybody is read off. Recorded all the same. */
    X2(Stage.X2);

    private final Stage stage;

    WayOut(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }
}
