package subrosa.oversight;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import subrosa.audit.Rounds;

/** Looks from time to time for keys that were ordered to be destroyed and are still there, because the program stopped or a disk was full. */
@Component
@Profile("!play")
class DestructionRounds extends Rounds {

    private final Destructions destructions;

    DestructionRounds(Destructions destructions, @Value("${subrosa.disposal.interval}") Duration interval) {
        super("destructions", interval);
        this.destructions = destructions;
    }

    @Override
    protected void make() {
        destructions.carryOutAll();
    }
}
