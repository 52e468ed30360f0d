package subrosa.channel;

public enum AcceptanceOutcome {
    ACCEPT,
    VALIDATE_FURTHER
}
