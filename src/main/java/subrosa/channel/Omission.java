package subrosa.channel;

/** What a channel may do without, where table N says so; never a review, an approval, or the attestation of public words. */
public enum Omission {
    POLICY_AND_SECURITY(Stage.S01, "separate clearances of policy and security"),
    SEPARATE_READ_IN(Stage.S01, "a separate read-in"),
    CONTACT_PLAN(Stage.S02, "a plan of the contact"),
    TESTS(Stage.S03, "tests of good faith"),
    OUTLINE(Stage.S05, "an outline of the instruments"),
    DISPOSITIONS(Stage.S05, "a disposition apart from the draft, which names what each article came from"),
    VICTIMS_CHECK(Stage.S07, "a second check for victims and amnesty"),
    ACTION_MEMORANDUM(Stage.S08, "an action memorandum"),
    UPGRADE(Stage.S09, "an upgrade to official talks"),
    INITIALLING(Stage.S10, "initialling"),
    SEPARATE_RELEASE(Stage.S13, "a release apart from the approval of the words");

    private final Stage stage;
    private final String words;

    Omission(Stage stage, String words) {
        this.stage = stage;
        this.words = words;
    }

    Stage stage() {
        return stage;
    }

    String words() {
        return words;
    }
}
