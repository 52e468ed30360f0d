package subrosa.channel;

/** What a third person's access to the principal rests on; {@code TESTED} means that the principal performed an agreed signal. */
public enum Access {
    TESTED,
    CLAIMED,
    INDIRECT,
    NONE
}
