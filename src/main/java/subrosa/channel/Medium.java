package subrosa.channel;

/** By what means a contact may take place. */
public enum Medium {
    IN_PERSON,
    TELEPHONE,
    LETTER,
    COURIER,
    SECURE_MESSAGE
}
