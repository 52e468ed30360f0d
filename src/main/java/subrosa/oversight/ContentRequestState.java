package subrosa.oversight;

/** How a request to read a channel stands at a moment. */
public enum ContentRequestState {
    /** Nobody has answered it yet. */
    WAITING,
    /** The channel is open to whoever asked. */
    OPEN,
    /** It was open for its time. */
    ENDED,
    REFUSED,
    /** Nobody answered in time. */
    LAPSED
}
