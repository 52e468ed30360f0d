package subrosa.announcement;

/** How true what leaked is (table E). */
public enum Accuracy {
    /** In whole or in part. */
    ACCURATE,
    RUMOUR,
    FALSE
}
