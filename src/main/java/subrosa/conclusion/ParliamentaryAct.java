package subrosa.conclusion;

/** What parliament did, or let pass (rows UK1 to UK5; B1, B2). */
public enum ParliamentaryAct {
    CONSENTED,
    REFUSED,
    PERIOD_ENDED,
    COMMONS_OBJECTED,
    LORDS_OBJECTED,
    EXTENDED,
    EXCEPTIONAL_CASE
}
