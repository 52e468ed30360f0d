package subrosa.conclusion;

/** What was supplied to the Secretariat on its query, evidence of dates among it. */
public record SecretariatAnswer(String answer) {}
