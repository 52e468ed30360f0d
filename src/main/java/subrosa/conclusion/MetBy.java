package subrosa.conclusion;

/** Who meets a requirement that table B adds. */
public enum MetBy {
    /** A lawyer or the treaty section, before consent. */
    LAWYER,
    /** Parliament, by its outcome. */
    PARLIAMENT,
    /** Whoever owes the {@link Duty}, afterwards: it holds nothing up. */
    AFTERWARDS
}
