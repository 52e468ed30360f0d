package subrosa.channel;

public enum AccreditationOutcome {
    EXCHANGED,
    NOT_UPGRADED
}
