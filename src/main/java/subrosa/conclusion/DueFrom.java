package subrosa.conclusion;

/** From which event a duty is owed. */
public enum DueFrom {
    SIGNATURE,
    /** The domestic approval. */
    APPROVAL,
    /** The entry into force. */
    FORCE
}
