package subrosa.instrument;

/** One text signed by all, or matched letters (table A, input {@code form}). */
public enum InstrumentForm {
    SINGLE,
    LETTERS
}
