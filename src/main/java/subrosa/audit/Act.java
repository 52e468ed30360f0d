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
    /** Somebody who is not inside of a channel asked, with a reason, to read what is in it. */
    ASK,
    /** What is in a channel was opened to somebody who is not inside, for a time and with a reason. */
    UNSEAL,
    /** A key was made, changed or ended. */
    KEY,
    /** Somebody said that they are away, or are back; who stands in for them is what it is about. */
    ABSENCE,
    /** An administrator let an account sign in again that too many wrong passwords had locked. */
    UNLOCK
}
