package subrosa.channel;

public enum ObservationOutcome {
    PASSED,
    FAILED
}
