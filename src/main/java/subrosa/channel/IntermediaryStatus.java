package subrosa.channel;

/** Where the line through a person stands. What it may carry says {@link Traffic}. */
public enum IntermediaryStatus {
    UNGRADED,
    FURTHER_VALIDATION,
    ACCEPTABLE,
    ACCEPTED,
    REJECTED
}
