package subrosa.channel;

/** What is at risk in a step that builds confidence, least first. */
public enum Stakes {
    LOW,
    MEDIUM,
    HIGH
}
