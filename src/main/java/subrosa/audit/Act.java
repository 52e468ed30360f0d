package subrosa.audit;

/** What an entry of the log is about. */
public enum Act {
    /** Something of a channel was shown to a reader. */
    READ,
    /** Something of a channel was changed, by a reader or by the system. */
    WRITE,
    /** An answer that was no. The outcome names the fact. */
    REFUSED,
    /** Something left the house as a file. */
    EXPORT,
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT,
    READ_IN,
    READ_OFF,
    /** A key was made, changed or ended. */
    KEY
}
