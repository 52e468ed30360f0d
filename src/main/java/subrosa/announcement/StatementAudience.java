package subrosa.announcement;

/** To whom a statement speaks (INV-07). */
public enum StatementAudience {
    PUBLIC,
    PARLIAMENT,
    COURT,
    OVERSIGHT
}
