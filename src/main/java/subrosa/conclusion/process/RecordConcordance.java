package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.ConcordanceDraft;
import subrosa.conclusion.Concordances;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A language officer gave a finding on one language. */
@Component
class RecordConcordance extends ServiceTask {

    private final Concordances concordances;

    RecordConcordance(Concordances concordances) {
        this.concordances = concordances;
    }

    @Override
    protected void perform(Step step) {
        concordances.certify(
                step.instrument(), step.text("language"), step.form("certifyConcordance", ConcordanceDraft.class));
    }
}
