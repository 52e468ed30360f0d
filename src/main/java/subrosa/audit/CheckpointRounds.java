package subrosa.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes a checkpoint from time to time, and a last one when the house closes. A play ends with its database: nobody signs for it. */
@Component
@Profile("!play")
class CheckpointRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointRounds.class);

    private final Checkpoints checkpoints;
    private final Duration interval;
    private @Nullable ScheduledExecutorService rounds;

    CheckpointRounds(Checkpoints checkpoints, @Value("${subrosa.audit.checkpoint-interval}") Duration interval) {
        this.checkpoints = checkpoints;
        this.interval = interval;
    }

    @Override
    public void start() {
        rounds = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "checkpoints");
            thread.setDaemon(true);
            return thread;
        });
        rounds.scheduleWithFixedDelay(this::make, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A round that fails is told and tried again; entries are chained meanwhile as before. */
    private void make() {
        try {
            checkpoints.make();
        } catch (RuntimeException e) {
            LOG.error("No checkpoint of the log could be made.", e);
        }
    }

    @Override
    public void stop() {
        if (rounds != null) rounds.shutdown();
        rounds = null;
        make();
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    /** Stops when everything that is logged has stopped. */
    @Override
    public int getPhase() {
        return -100;
    }
}
