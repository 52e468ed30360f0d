package subrosa.sealing;

import jakarta.persistence.EntityManager;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Loads lists over several compartments, of which one that does not open must not close the others: its key was destroyed, or somebody changed
 * its row.
 *
 * <p>For lists alone. Whatever is about one compartment fails whole instead, so that nothing is left out of it unseen.
 */
@Component
public class RecordLists {

    private static final ThreadLocal<@Nullable Map<SealedRecord, Closed>> ASIDE = new ThreadLocal<>();

    private final EntityManager entities;

    RecordLists(EntityManager entities) {
        this.entities = entities;
    }

    /** @param closed a record of which only that can be read which is in clear, and why the rest cannot */
    public record Shut<R>(R closed, Closed because) {

        /** As a stable name for callers: {@code KeyDestroyed}. */
        public String fact() {
            return because.getClass().getSimpleName();
        }
    }

    /** @param inOrder all of them, as they were asked for */
    public record Listed<R>(List<R> inOrder, List<R> opened, List<Shut<R>> closed) {}

    /** What stays closed is taken out of the session: whoever asks for that record alone is refused it. */
    public <R extends SealedRecord> Listed<R> of(Supplier<List<R>> load) {
        var aside = new IdentityHashMap<SealedRecord, Closed>();
        ASIDE.set(aside);
        List<R> all;
        try {
            all = load.get();
        } finally {
            ASIDE.remove();
        }
        aside.keySet().forEach(entities::detach);
        return new Listed<>(
                all,
                all.stream().filter(one -> !aside.containsKey(one)).toList(),
                all.stream()
                        .flatMap(one -> Stream.ofNullable(aside.get(one)).map(because -> new Shut<>(one, because)))
                        .toList());
    }

    static boolean setAside(SealedRecord record, Closed because) {
        var aside = ASIDE.get();
        if (aside == null) return false;
        aside.put(record, because);
        return true;
    }
}
