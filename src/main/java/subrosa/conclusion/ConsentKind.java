package subrosa.conclusion;

/** How a party expressed or notified its consent to be bound. */
public enum ConsentKind {
    RATIFICATION,
    NOTIFICATION,
    DEPOSIT,
    EXCHANGE
}
