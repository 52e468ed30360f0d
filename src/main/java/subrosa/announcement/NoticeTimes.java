package subrosa.announcement;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How long before a release those are told who are told first: domain.md S13, T-48 h and T-24 h, as configuration. */
@ConfigurationProperties("subrosa.advance-notice")
public record NoticeTimes(Duration allies, Duration parliament) {

    public Duration of(Audience audience) {
        return switch (audience) {
            case ALLIES -> allies;
            case PARLIAMENT -> parliament;
        };
    }
}
