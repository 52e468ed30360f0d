package subrosa.channel;

/** What table D knows of a record. The name of a constant is the input {@code record} of the table. */
public enum RecordKind {
    RELEASED_TEXT,
    INTERMEDIARY_ASSESSMENT,
    MANDATE,
    PRINCIPAL_MEMCON,
    MEMCON,
    JOINT_TEXT,
    TEST_PLAN,
    LEGAL_OPINION,
    COMMUNIQUE,
    SIGNED_TEXT,
    ADMINISTRATIVE,
    OTHER
}
