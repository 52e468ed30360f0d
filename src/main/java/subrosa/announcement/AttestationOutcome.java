package subrosa.announcement;

/** What a lawyer found, holding words against records. */
public enum AttestationOutcome {
    TRUTHFUL,
    NOT_TRUTHFUL
}
