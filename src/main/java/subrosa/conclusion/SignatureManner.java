package subrosa.conclusion;

/** What a signature means. */
public enum SignatureManner {
    /** Subject to ratification; from now on the object and purpose may not be defeated (VCLT 18). */
    SIMPLE,
    /** Expresses consent to be bound (VCLT 12). */
    DEFINITIVE,
    /** Becomes full when the party confirms it (VCLT 12(2)(b)). */
    AD_REFERENDUM,
    /** Signs a political commitment: nobody is bound in international law. */
    POLITICAL
}
