package subrosa.conclusion;

/** Who approves at home, by rows B1 to B6 of table B. */
public enum ApprovalRoute {
    PARLIAMENT_CONSENT,
    LAID_BEFORE_PARLIAMENT,
    CABINET,
    MINISTER,
    MINISTER_OR_DELEGATE,
    PRINCIPAL;

    public boolean asksParliament() {
        return this == PARLIAMENT_CONSENT || this == LAID_BEFORE_PARLIAMENT;
    }

    public boolean asksOnePerson() {
        return this == MINISTER || this == MINISTER_OR_DELEGATE || this == PRINCIPAL;
    }
}
