package subrosa.instrument;

/** What an instrument is, as table A of domain.md names it. The title of an instrument does not decide this. */
public enum InstrumentKind {
    PROHIBITED,
    INTEGRITY_HOLD,
    AGREEMENT_WITH_NON_STATE_ACTOR,
    PARALLEL_UNILATERAL_DECLARATIONS,
    TREATY_SUBJECT_TO_RATIFICATION,
    EXCHANGE_OF_NOTES,
    EXECUTIVE_AGREEMENT,
    MOU_POLITICAL_COMMITMENT,
    UNILATERAL_DECLARATION,
    LEGAL_DECIDES;

    /** Whether a text may go on under it. The others are answers to which the text, or a lawyer, has to reply. */
    public boolean isSettled() {
        return this != PROHIBITED && this != INTEGRITY_HOLD && this != LEGAL_DECIDES;
    }

    /** Governed by the law of treaties: two or more States, binding (VCLT 2(1)(a)). */
    public boolean isTreaty() {
        return this == TREATY_SUBJECT_TO_RATIFICATION || this == EXCHANGE_OF_NOTES || this == EXECUTIVE_AGREEMENT;
    }

    /** One side's own words, which nobody signs with it. */
    public boolean isDeclaration() {
        return this == UNILATERAL_DECLARATION || this == PARALLEL_UNILATERAL_DECLARATIONS;
    }
}
