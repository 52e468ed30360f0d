package subrosa.channel;

/** What becomes of an understanding before signature. */
public enum DispositionKind {
    ARTICLE,
    SIDE_LETTER,
    UNILATERAL_DECLARATION,
    DROPPED
}
