package subrosa.conclusion;

/** An act for a treaty that full powers may authorise (VCLT 2(1)(c)). */
public enum TreatyAct {
    ADOPT,
    SIGN_SUBJECT_TO_RATIFICATION,
    SIGN;

    /** Powers to sign definitively include signing subject to ratification, and not the other way round. */
    public boolean includes(TreatyAct other) {
        return this == other || this == SIGN && other == SIGN_SUBJECT_TO_RATIFICATION;
    }
}
