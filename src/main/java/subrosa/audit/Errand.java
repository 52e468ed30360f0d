package subrosa.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What this thread is about, for whoever has to write it down: an address that was asked for, a task, a step. Names and references only, never
 * substance.
 *
 * <p>The outermost errand stays: what is done on the way is what it concerns.
 */
public final class Errand {

    private static final ThreadLocal<@Nullable Errand> ERRAND = new ThreadLocal<>();

    private final Supplier<String> name;
    private final @Nullable String device;
    private final Set<String> concerns = new LinkedHashSet<>();

    /**
     * @param name asked when it is written down, since an address is known before it is known what it leads to
     * @param device where the request came from, if it is one
     */
    public Errand(Supplier<String> name, @Nullable String device) {
        this.name = name;
        this.device = device;
    }

    /** Something without a name, where nobody said. */
    public static Errand current() {
        var errand = ERRAND.get();
        return errand == null ? new Errand(() -> "unnamed", null) : errand;
    }

    /** For a filter, which cannot wrap its work in a supplier: clears what it set, in a finally block. */
    public static void set(Errand errand) {
        ERRAND.set(errand);
    }

    public static void clear() {
        ERRAND.remove();
    }

    public static <T> T on(String name, Supplier<T> work) {
        var errand = ERRAND.get();
        if (errand != null) {
            errand.concerns.add(name);
            return work.get();
        }
        ERRAND.set(new Errand(() -> name, null));
        try {
            return work.get();
        } finally {
            ERRAND.remove();
        }
    }

    /** A reference, or the name of something that is done on the way. */
    public static void concerns(String reference) {
        var errand = ERRAND.get();
        if (errand != null) errand.concerns.add(reference);
    }

    public String name() {
        return name.get();
    }

    public @Nullable String device() {
        return device;
    }

    public List<String> concerned() {
        return List.copyOf(concerns);
    }
}
