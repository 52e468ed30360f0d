package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.InitiallingDraft;
import subrosa.conclusion.Initiallings;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** The heads of delegation initialled the text. */
@Component
@Needs({Gate.RECONCILED, Gate.LEGAL_REVIEW})
class RecordInitialling extends ServiceTask {

    private final Initiallings initiallings;

    RecordInitialling(Initiallings initiallings) {
        this.initiallings = initiallings;
    }

    @Override
    protected void perform(Step step) {
        initiallings.record(step.instrument(), step.form("initialText", InitiallingDraft.class));
    }
}
