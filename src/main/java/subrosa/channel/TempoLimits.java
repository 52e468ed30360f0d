package subrosa.channel;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Time limits by tempo: table F and the limits of domain.md §2, as configuration.
 *
 * @param limits tempo in lower case to limit to duration (ISO 8601, days of 24 hours); what a tempo does not name is taken from standard
 */
@ConfigurationProperties("subrosa")
public record TempoLimits(Map<String, Map<String, Duration>> limits) {

    public Duration of(Tempo tempo, String limit) {
        var own = limits.getOrDefault(tempo.name().toLowerCase(Locale.ROOT), Map.of())
                .get(limit);
        var duration =
                own != null ? own : limits.getOrDefault("standard", Map.of()).get(limit);
        if (duration == null)
            throw new IllegalStateException("No limit " + limit + " is configured below subrosa.limits.standard.");
        return duration;
    }
}
