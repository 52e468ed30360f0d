package subrosa.conclusion;

/** Who meets a requirement that table B adds. */
public enum MetBy {
    /** A lawyer or the treaty section, before consent. */
    LAWYER,
    /** Parliament, by its outcome. */
    PARLIAMENT,
    /** A report or publication owed after entry into force: it holds nothing up. */
    AFTER_FORCE
}
