package subrosa.instrument;

/** What an instrument is, as table A of domain.md names it. The title of an instrument does not decide this. */
public enum InstrumentKind {
    PROHIBITED(false),
    INTEGRITY_HOLD(false),
    AGREEMENT_WITH_NON_STATE_ACTOR(true),
    PARALLEL_UNILATERAL_DECLARATIONS(false),
    TREATY_SUBJECT_TO_RATIFICATION(true),
    EXCHANGE_OF_NOTES(true),
    EXECUTIVE_AGREEMENT(true),
    MOU_POLITICAL_COMMITMENT(true),
    UNILATERAL_DECLARATION(false),
    LEGAL_DECIDES(false);

    private final boolean joint;

    InstrumentKind(boolean joint) {
        this.joint = joint;
    }

    /** Whether two or more parties conclude it together. */
    public boolean isJoint() {
        return joint;
    }

    /** Whether a text may go on under it. The others are answers to which the text, or a lawyer, has to reply. */
    public boolean isSettled() {
        return this != PROHIBITED && this != INTEGRITY_HOLD && this != LEGAL_DECIDES;
    }

    /** Governed by the law of treaties: two or more States, binding (VCLT 2(1)(a)). */
    public boolean isTreaty() {
        return this == TREATY_SUBJECT_TO_RATIFICATION || this == EXCHANGE_OF_NOTES || this == EXECUTIVE_AGREEMENT;
    }
}
