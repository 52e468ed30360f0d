package subrosa.sealing;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import subrosa.audit.Rounds;

/** Carries on with the rotations that are under way. One that a stop has interrupted goes on after the next start. */
@Component
@Profile("!play")
class RotationRounds extends Rounds {

    private final Rotations rotations;

    RotationRounds(Rotations rotations, @Value("${subrosa.keys.round}") Duration interval) {
        super("rotations", interval);
        this.rotations = rotations;
    }

    @Override
    protected void make() {
        rotations.advance(this::isRunning);
    }
}
