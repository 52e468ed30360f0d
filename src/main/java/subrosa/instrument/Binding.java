package subrosa.instrument;

/** Whether the parties intend to be bound in law (table A, input {@code binding}). */
public enum Binding {
    YES,
    NO,
    UNDETERMINED
}
