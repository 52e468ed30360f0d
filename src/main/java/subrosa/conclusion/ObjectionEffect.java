package subrosa.conclusion;

/** What an objection of the deciding chamber does to a treaty laid before parliament. */
public enum ObjectionEffect {
    NEW_PERIOD,
    REFUSAL
}
