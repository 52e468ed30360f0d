package subrosa.instrument;

/** What the political director decides about an instrument that was barred or refused. */
public record NextStep(Decision decision, String reason) {

    public enum Decision {
        RENEGOTIATE,
        ABANDON
    }
}
