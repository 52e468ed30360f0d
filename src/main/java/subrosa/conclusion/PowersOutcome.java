package subrosa.conclusion;

/** What follows from powers that are not in order. */
public enum PowersOutcome {
    POSTPONE,
    AD_REFERENDUM
}
