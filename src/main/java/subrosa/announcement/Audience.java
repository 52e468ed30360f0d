package subrosa.announcement;

/** Who is told before the public (domain.md S13). */
public enum Audience {
    ALLIES,
    PARLIAMENT
}
