package subrosa.channel;

import java.time.Instant;
import java.util.Optional;

/** Whether strangers know where and how a channel meets. The feature that answers leaks knows; here nobody hears of them. */
public interface KnownPatterns {

    /** Since when venue and pattern have to change (table E, row E9); the last time counts. */
    Optional<Instant> knownSince(String channel);
}
