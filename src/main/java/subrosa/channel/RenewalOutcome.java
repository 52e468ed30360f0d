package subrosa.channel;

public enum RenewalOutcome {
    RENEW,
    LET_LAPSE
}
