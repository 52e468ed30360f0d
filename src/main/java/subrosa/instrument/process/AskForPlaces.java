package subrosa.instrument.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Places;

/** A further contact may have brought what no text, letter, declaration or reason has taken up. */
@Component
class AskForPlaces extends ServiceTask {

    private final Places places;

    AskForPlaces(Places places) {
        this.places = places;
    }

    @Override
    protected void perform(Step step) {
        places.askAfter(step.channel(), UUID.fromString(step.text("contactPlan")));
    }
}
