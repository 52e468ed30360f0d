package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Concordances;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** Every authentic text has its certificate; the gate is read from the dossier. */
@Component
@Passes(Gate.CONCORDANCE)
class CheckConcordance extends ServiceTask {

    private final Concordances concordances;

    CheckConcordance(Concordances concordances) {
        this.concordances = concordances;
    }

    @Override
    protected void perform(Step step) {
        concordances.noteAllCertified(step.instrument());
    }
}
