package subrosa.conclusion;

/** Why somebody may act for a party. */
public enum PowersBasis {
    /** A document of full powers (VCLT 2(1)(c)). */
    DOCUMENT,
    /** The office itself (VCLT 7(2)). */
    OFFICE,
    /** A decision of the organs of a party that is not a State: outside the Convention (VCLT 3). */
    NON_STATE_AUTHORITY
}
