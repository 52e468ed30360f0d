package subrosa.channel;

/** Where the line through a person stands. What it may carry says {@link Traffic}. */
public enum IntermediaryStatus {
    UNGRADED,
    FURTHER_VALIDATION,
    /** In CRISIS tempo: what comes by it is heard, and nothing is committed by it (C8). */
    LISTENING,
    ACCEPTABLE,
    ACCEPTED,
    REJECTED
}
