package subrosa.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether those concerned were heard.
 *
 * @param reason why not; with {@code reviewOn} required for whoever was not consulted (INV-06)
 * @param reviewOn the day on which "not consulted" is looked at again
 */
public record Hearing(String stakeholder, boolean consulted, @Nullable String reason, @Nullable LocalDate reviewOn) {

    boolean concerns(String name) {
        return stakeholder.strip().equalsIgnoreCase(name.strip());
    }

    boolean explained() {
        return consulted || (reason != null && !reason.isBlank() && reviewOn != null);
    }
}
