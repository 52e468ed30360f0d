package subrosa.channel;

public enum CallDecision {
    APPROVE,
    REFUSE
}
