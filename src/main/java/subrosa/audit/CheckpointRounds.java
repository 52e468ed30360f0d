package subrosa.audit;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes a checkpoint from time to time, and a last one when the house closes. A play ends with its database: nobody signs for it. */
@Component
@Profile("!play")
class CheckpointRounds extends Rounds {

    private final Checkpoints checkpoints;

    CheckpointRounds(Checkpoints checkpoints, @Value("${subrosa.audit.checkpoint-interval}") Duration interval) {
        super("checkpoints", interval);
        this.checkpoints = checkpoints;
    }

    /** Where none can be made, entries are chained meanwhile as before. */
    @Override
    protected void make() {
        checkpoints.make();
    }

    @Override
    public void stop() {
        super.stop();
        makeOne();
    }

    /** Stops when everything that is logged has stopped. */
    @Override
    public int getPhase() {
        return -100;
    }
}
