package subrosa.channel;

/** The three answers a mandate needs before the principal may sign it. */
public enum ClearanceKind {
    LAWFULNESS,
    POLICY,
    SECURITY
}
