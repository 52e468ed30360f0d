package subrosa.instrument;

/** What starts the clock of entry into force (VCLT 24; domain.md S15). */
public enum ForceCondition {
    SIGNATURE,
    FIXED_DATE,
    EXCHANGE_OF_INSTRUMENTS,
    LAST_NOTIFICATION,
    DEPOSIT
}
