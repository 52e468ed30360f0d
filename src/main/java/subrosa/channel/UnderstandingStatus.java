package subrosa.channel;

/** Where one party stands on an understanding. */
public enum UnderstandingStatus {
    PROPOSED,
    NOTED,
    ACCEPTED_AD_REFERENDUM,
    ACCEPTED,
    REJECTED
}
