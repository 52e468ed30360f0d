package subrosa.announcement;

/** How the other side takes the leak (table E). */
public enum CounterpartStance {
    CONSENTS,
    SILENT,
    PUBLISHES,
    WITHDRAWS
}
