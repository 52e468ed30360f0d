package subrosa.compartment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told of their own read-in.
 *
 * @param by the account that read them in, or granted the reading
 * @param until when a reading that was asked for ends; nothing for somebody who is inside
 */
public record Inside(String compartment, Instant since, String by, @Nullable Instant until) {

    /** Somebody who was read in. */
    public Inside(String compartment, Instant since, String by) {
        this(compartment, since, by, null);
    }
}
