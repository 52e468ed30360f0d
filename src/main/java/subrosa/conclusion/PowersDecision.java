package subrosa.conclusion;

/** The fields of the form {@code decideOnPowers}. */
public record PowersDecision(PowersOutcome outcome, String reason) {}
