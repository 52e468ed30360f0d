package subrosa.review;

/** What the reviewer finds on the amended text: the named changes stand, they do not yet, or more than they changed. */
public enum ChangesVerdict {
    CONFIRMED,
    AMEND_AGAIN,
    OPINION_AGAIN
}
