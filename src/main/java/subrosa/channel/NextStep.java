package subrosa.channel;

/** What the envoy proposes after a contact. */
public enum NextStep {
    ANOTHER_CONTACT,
    AWAIT_REPLY,
    TEST,
    READY,
    ABANDON
}
