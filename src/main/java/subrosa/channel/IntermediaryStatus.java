package subrosa.channel;

/** Where the line through a person stands. Traffic is frozen while it is {@code FURTHER_VALIDATION}. */
public enum IntermediaryStatus {
    UNGRADED,
    FURTHER_VALIDATION,
    ACCEPTABLE,
    ACCEPTED,
    REJECTED
}
