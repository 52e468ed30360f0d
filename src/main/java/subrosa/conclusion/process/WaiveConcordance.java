package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Concordances;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** One authentic language, or all certified already: nothing has to be compared. */
@Component
@Passes(Gate.CONCORDANCE)
class WaiveConcordance extends ServiceTask {

    private final Concordances concordances;

    WaiveConcordance(Concordances concordances) {
        this.concordances = concordances;
    }

    @Override
    protected void perform(Step step) {
        concordances.noteOneLanguage(step.instrument());
    }
}
