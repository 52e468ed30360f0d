package subrosa.channel;

public record SilenceDecision(SilenceOutcome outcome, String reason) {}
