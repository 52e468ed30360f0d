package subrosa.compartment;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The reader that this thread works for.
 *
 * <p>Fails closed: where nobody was set, asking is an error rather than an answer. Work outside a request says that it runs as the
 * system.
 */
public final class CurrentReader {

    private static final ThreadLocal<@Nullable Reader> READER = new ThreadLocal<>();

    private CurrentReader() {}

    public static Reader get() {
        var reader = READER.get();
        if (reader == null)
            throw new IllegalStateException("No reader is set for this thread; run as a reader or as the system.");
        return reader;
    }

    public static boolean isSet() {
        return READER.get() != null;
    }

    /** For a filter, which cannot wrap its work in a supplier: clears what it set, in a finally block. */
    public static void set(Reader reader) {
        READER.set(reader);
    }

    public static void clear() {
        READER.remove();
    }

    public static <T> T runAs(Reader reader, Supplier<T> work) {
        var before = READER.get();
        READER.set(reader);
        try {
            return work.get();
        } finally {
            if (before == null) READER.remove();
            else READER.set(before);
        }
    }

    public static void runAs(Reader reader, Runnable work) {
        runAs(reader, () -> {
            work.run();
            return reader;
        });
    }
}
