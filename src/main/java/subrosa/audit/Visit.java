package subrosa.audit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one request touched, whatever became of its transactions. Its answer leaves when this is in the log.
 */
public final class Visit {

    private static final ThreadLocal<@Nullable Visit> VISIT = new ThreadLocal<>();

    private final boolean reading;
    private final Set<String> open = new TreeSet<>();
    private final Set<String> looked = new TreeSet<>();
    private final Set<String> written = new TreeSet<>();
    private final Set<String> closed = new LinkedHashSet<>();
    private boolean loggedAlready;

    private Visit(boolean reading) {
        this.reading = reading;
    }

    /** @param reading whether the request says of itself that it changes nothing */
    public static Visit begin(boolean reading) {
        var visit = new Visit(reading);
        VISIT.set(visit);
        return visit;
    }

    public static @Nullable Visit current() {
        return VISIT.get();
    }

    public static void end() {
        VISIT.remove();
    }

    boolean reading() {
        return reading;
    }

    void worksIn(String compartment) {
        open.add(compartment);
    }

    void looksOver(Collection<String> compartments) {
        looked.addAll(compartments);
    }

    void isTurnedAway(String compartment) {
        closed.add(compartment);
    }

    void wrote(String compartment) {
        written.add(compartment);
    }

    void logged() {
        loggedAlready = true;
    }

    /** Whoever answers has logged the answer before giving it, because it is too long to be kept back. */
    public boolean loggedAlready() {
        return loggedAlready;
    }

    /**
     * The chains of what was only read.
     *
     * @param shown tells whether the answer names a compartment of a list
     */
    public Set<String> read(Predicate<String> shown) {
        var read = new TreeSet<>(open);
        looked.stream().filter(shown).forEach(read::add);
        read.removeAll(written);
        return read;
    }

    /** The chains that a refusal belongs to: where the reader is inside, else what was asked for in vain. */
    public List<String> open() {
        return List.copyOf(open);
    }

    public List<String> closed() {
        return List.copyOf(closed);
    }
}
