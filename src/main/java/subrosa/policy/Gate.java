package subrosa.policy;

/** What must be true before an act may happen (design.md §4). A gate is open while its evidence stands, and only for its text. */
public enum Gate {
    MANDATE("a mandate in force"),
    READ_IN("a completed read-in"),
    INTERMEDIARY_VALIDATED("an accepted intermediary"),
    UPGRADE_APPROVED("the principal's approval of official talks"),
    RECONCILED("every understanding disposed of and no article without an origin"),
    LEGAL_REVIEW("a countersigned legal opinion that clears this text"),
    INTEGRITY_REVIEW("an integrity report on this text"),
    TEXT_APPROVED("the principal's approval of this text"),
    FULL_POWERS("full powers for this act"),
    CONCORDANCE("a concordance certificate for each authentic language of this text"),
    DOMESTIC_APPROVAL("the domestic approval that the route requires"),
    IN_FORCE("entry into force"),
    TRUTH_ATTESTED("a lawyer's attestation of truth and the political director's approval");

    private final String evidence;

    Gate(String evidence) {
        this.evidence = evidence;
    }

    /** What opens the gate, in words that finish the sentence "It needs …". */
    public String evidence() {
        return evidence;
    }
}
