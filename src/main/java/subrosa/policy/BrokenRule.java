package subrosa.policy;

import org.jspecify.annotations.Nullable;

/**
 * The domain refuses an act. Subclasses are named as the fact; the message tells the person what to do about it.
 *
 * <p>The message may be shown to whoever is inside the compartment, so it names fields and rules, never substance.
 */
public abstract class BrokenRule extends RuntimeException {

    private final @Nullable String field;

    protected BrokenRule(String message) {
        this(null, message);
    }

    /** @param field the form field that the person has to change, if it is one */
    protected BrokenRule(@Nullable String field, String message) {
        super(message);
        this.field = field;
    }

    public @Nullable String field() {
        return field;
    }

    /** The fact, as a stable name for callers: {@code MandateExpired}. */
    public String fact() {
        return getClass().getSimpleName();
    }
}
