package subrosa.conclusion;

/** The legal adviser's answer to a reported breach. */
public record AdviceOnBreach(BreachAdvice advice, String grounds) {}
