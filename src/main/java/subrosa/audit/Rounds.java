package subrosa.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Something that is done from time to time, beside the requests, as long as the house is open. A start waits for none of it. */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Duration interval;
    private @Nullable ScheduledExecutorService rounds;

    /** @param interval before the first, and between the end of one and the beginning of the next */
    protected Rounds(String name, Duration interval) {
        this.name = name;
        this.interval = interval;
    }

    protected abstract void make();

    @Override
    public void start() {
        rounds = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        rounds.scheduleWithFixedDelay(this::makeOne, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A round that fails is told, and the next one comes all the same. */
    protected final void makeOne() {
        try {
            make();
        } catch (RuntimeException e) {
            LOG.error("A round of {} failed.", name, e);
        }
    }

    @Override
    public void stop() {
        if (rounds != null) rounds.shutdown();
        rounds = null;
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
