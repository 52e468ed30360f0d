package subrosa.channel;

public enum UpgradeOutcome {
    APPROVE,
    REFUSE
}
