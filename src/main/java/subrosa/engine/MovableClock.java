package subrosa.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stands still until it is moved, and takes the engine's clock with it, until it is let follow another. For replays,
 * exercises, tests and the demo, in an installation of their own.
 */
public final class MovableClock extends Clock {

    private final EngineTime engine;
    private volatile Instant now;
    private volatile @Nullable Clock followed;

    public MovableClock(EngineTime engine, Instant start) {
        this.engine = engine;
        this.now = start;
        engine.standAt(start);
    }

    /** Time does not run backwards: an earlier instant is refused. */
    public void moveTo(Instant instant) {
        if (followed != null) throw new IllegalStateException("The clock runs by itself now.");
        if (instant.isBefore(now))
            throw new IllegalArgumentException("The clock stands at " + now + ", after " + instant + ".");
        now = instant;
        engine.standAt(instant);
    }

    /** Another story begins, in a time of its own: earlier than this one, it may be. */
    public void beginAt(Instant instant) {
        if (followed != null) throw new IllegalStateException("The clock runs by itself now.");
        now = instant;
        engine.standAt(instant);
    }

    public void advance(Duration duration) {
        moveTo(now.plus(duration));
    }

    /** Lets the clock run like the other, for good; the engine's runs with the system. */
    public void follow(Clock other) {
        followed = other;
        engine.standAt(null);
    }

    @Override
    public Instant instant() {
        var other = followed;
        return other == null ? now : other.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The zone only matters for local dates, and this house counts in UTC. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("This clock is in UTC.");
    }
}
