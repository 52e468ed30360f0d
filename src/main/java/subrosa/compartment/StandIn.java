package subrosa.compartment;

import java.time.Instant;

/**
 * One account stands in, or stood in, for another that is away. Who does shares the other's conflicts, both ways: neither does the other half of
 * what either of them did (INV-05), as long as it holds, and ever after of what was done while it held.
 *
 * @param begins when it began to hold, UTC
 * @param ends from when on it does not hold any more, UTC
 * @param now whether it holds at the time of asking
 */
public record StandIn(String absent, String deputy, Instant begins, Instant ends, boolean now) {

    /** Whether it holds between these two. */
    public boolean joins(String one, String other) {
        return now && isBetween(one, other);
    }

    /** Whether it holds between these two, or held at an instant. */
    public boolean joins(String one, String other, Instant at) {
        return isBetween(one, other) && (now || !at.isBefore(begins) && at.isBefore(ends));
    }

    /** Whether it holds between these two, or held at any time since an instant. */
    boolean hasJoined(String one, String other, Instant since) {
        return isBetween(one, other) && (now || ends.isAfter(since));
    }

    private boolean isBetween(String one, String other) {
        return absent.equals(one) && deputy.equals(other) || absent.equals(other) && deputy.equals(one);
    }
}
