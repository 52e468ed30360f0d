package subrosa.workers.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as Camunda's API writes them: {@code 1993-08-20T12:00:00.000+0000}. */
final class EngineTimes {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private EngineTimes() {}

    static String write(Instant instant) {
        return FORMAT.format(instant);
    }

    static Instant read(String text) {
        return FORMAT.parse(text, Instant::from);
    }
}
