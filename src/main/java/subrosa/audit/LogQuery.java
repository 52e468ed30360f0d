package subrosa.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see; what is not said restricts nothing.
 *
 * @param from the first instant, included
 * @param to the instant before which they end
 */
public record LogQuery(
        @Nullable String chain,
        @Nullable String account,
        @Nullable Act act,
        @Nullable Instant from,
        @Nullable Instant to) {

    /**
     * The place of an entry among all, by time.
     */
    public record Place(Instant at, String chain, long number) {

        public static Place of(Entry entry) {
            return new Place(entry.at(), entry.chain(), entry.number());
        }

        /** @throws IllegalArgumentException if this is no place */
        public static Place parse(String text) {
            var parts = text.split("_", -1);
            if (parts.length != 3) throw new IllegalArgumentException("No place.");
            var micros = Long.parseLong(parts[0]);
            return new Place(
                    Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000),
                    parts[1],
                    Long.parseLong(parts[2]));
        }

        @Override
        public String toString() {
            return (at.getEpochSecond() * 1_000_000 + at.getNano() / 1000) + "_" + chain + "_" + number;
        }
    }

    /** What was asked for, for the log of who looked at the log. */
    public List<String> asked() {
        return Stream.of(chain, account, act == null ? null : act.name())
                .<String>mapMulti((one, next) -> {
                    if (one != null) next.accept(one);
                })
                .toList();
    }

    String conditions(List<Object> values) {
        var conditions = new ArrayList<String>();
        add(conditions, values, "chain = ?", chain);
        add(conditions, values, "account = ?", account);
        add(conditions, values, "act = ?", act == null ? null : act.name());
        add(conditions, values, "happened_at >= ?", from == null ? null : StoredLog.utc(from));
        add(conditions, values, "happened_at < ?", to == null ? null : StoredLog.utc(to));
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, List<Object> values, String condition, @Nullable Object value) {
        if (value == null) return;
        conditions.add(condition);
        values.add(value);
    }
}
