package subrosa.channel;

/** What an independent second channel says. */
public enum Corroboration {
    YES,
    NO,
    CONTRADICTED
}
