package subrosa.conclusion;

/** What a domestic approval waits for next. */
public enum ApprovalStep {
    REQUIREMENTS,
    MEMORANDUM,
    PARLIAMENT,
    CABINET,
    ONE_PERSON,
    REFERENDUM,
    GRANTED,
    REFUSED
}
