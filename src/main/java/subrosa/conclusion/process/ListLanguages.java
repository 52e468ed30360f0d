package subrosa.conclusion.process;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import subrosa.conclusion.Concordances;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Which authentic texts have to be certified against the negotiated one. */
@Component
@Publishes("languages")
class ListLanguages extends ServiceTask {

    private final Concordances concordances;

    ListLanguages(Concordances concordances) {
        this.concordances = concordances;
    }

    @Override
    protected void perform(Step step) {
        step.publish("languages", new ArrayList<>(concordances.uncertified(step.instrument())));
    }
}
