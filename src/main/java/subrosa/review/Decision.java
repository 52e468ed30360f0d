package subrosa.review;

/** A yes or no that is given, never inferred from silence (domain.md S08). */
public enum Decision {
    APPROVE,
    REFUSE
}
