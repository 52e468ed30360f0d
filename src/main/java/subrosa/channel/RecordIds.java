package subrosa.channel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Draws ids that sort in the order in which they were drawn (UUID version 8), so that records of one instant keep their order: a
 * replay's clock stands still between steps.
 *
 * <p>The first half counts nanoseconds from an arbitrary origin and tells no date; the second half is random.
 */
final class RecordIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();
    private static final long SIXTY_BITS = (1L << 60) - 1;

    private RecordIds() {}

    static UUID next() {
        var now = LAST.updateAndGet(last -> Math.max(last + 1, System.nanoTime() & SIXTY_BITS));
        var ordered = (now >>> 12 << 16) | 0x8000L | (now & 0xFFFL);
        var random = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(ordered, random);
    }
}
