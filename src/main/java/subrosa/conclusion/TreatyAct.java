package subrosa.conclusion;

import subrosa.instrument.Instrument;

/** An act for a treaty that full powers may authorise (VCLT 2(1)(c)). */
public enum TreatyAct {
    ADOPT,
    SIGN_SUBJECT_TO_RATIFICATION,
    SIGN;

    /** What signing this text is: what binds once it is ratified is signed subject to that. */
    static TreatyAct toSign(Instrument instrument) {
        return instrument.mayBind()
                        && instrument.currentVersion().finalClauses().subjectToRatification()
                ? SIGN_SUBJECT_TO_RATIFICATION
                : SIGN;
    }

    /** Powers to sign definitively include signing subject to ratification, and not the other way round. */
    public boolean includes(TreatyAct other) {
        return this == other || this == SIGN && other == SIGN_SUBJECT_TO_RATIFICATION;
    }
}
