package subrosa.conclusion;

/** What the legal adviser proposes on a breach. */
public enum BreachAdvice {
    CONSULTATION,
    DISPUTE_CLAUSE,
    /** Termination or suspension is open for a material breach only (VCLT 60). */
    SUSPENSION_UNDER_VCLT_60,
    NO_BREACH
}
