package subrosa.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moves the dates inside a submission, so that a story keeps its intervals when it is told today. */
final class Dates {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");

    private Dates() {}

    static Map<String, Object> shift(Map<String, Object> submission, Duration by) {
        var shifted = new LinkedHashMap<String, Object>();
        submission.forEach((key, value) -> shifted.put(key, one(value, by)));
        return shifted;
    }

    private static @Nullable Object one(@Nullable Object value, Duration by) {
        if (value instanceof String text) {
            // A choice is picked by its words, which may name a day.
            if (text.startsWith("~"))
                return DATE.matcher(text).replaceAll(day -> LocalDate.parse(day.group())
                        .plusDays(by.toDays())
                        .toString());
            if (DATE.matcher(text).matches())
                return LocalDate.parse(text).plusDays(by.toDays()).toString();
            if (TIME.matcher(text).matches())
                return OffsetDateTime.parse(text).plus(by).toString();
        }
        if (value instanceof List<?> list)
            return list.stream().map(item -> one(item, by)).toList();
        if (value instanceof Map<?, ?> map) {
            var shifted = new LinkedHashMap<String, Object>();
            map.forEach((key, item) -> shifted.put(String.valueOf(key), one(item, by)));
            return shifted;
        }
        return value;
    }
}
