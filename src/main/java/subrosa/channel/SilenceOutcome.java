package subrosa.channel;

public enum SilenceOutcome {
    WAIT_ON,
    ABANDON
}
