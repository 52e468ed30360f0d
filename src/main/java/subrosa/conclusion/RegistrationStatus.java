package subrosa.conclusion;

/** Where a registration under Charter 102 stands. */
public enum RegistrationStatus {
    PREPARED,
    QUERIED,
    REGISTERED,
    NOT_REGISTRABLE
}
