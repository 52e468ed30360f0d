package subrosa.channel;

/** The results of table C. */
public enum Confidence {
    ACCEPT,
    ACCEPT_WITH_SECOND_CHANNEL,
    FURTHER_VALIDATION,
    REJECT;

    public boolean acceptable() {
        return this == ACCEPT || this == ACCEPT_WITH_SECOND_CHANNEL;
    }
}
