package subrosa.channel;

public enum SilenceOutcome {
    WAIT_ON,
    /** Without the answer: silence is read neither as consent nor as the end. */
    CARRY_ON,
    ABANDON
}
