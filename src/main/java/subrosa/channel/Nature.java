package subrosa.channel;

/** What a party is in law: with one non-State party the Vienna Convention does not govern the instrument (VCLT 3; table A row A3). */
public enum Nature {
    STATE,
    NON_STATE
}
