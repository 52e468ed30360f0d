package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.TextDraft;
import subrosa.instrument.Texts;
import subrosa.instrument.Traceability;
import subrosa.policy.Gate;
import subrosa.policy.Needs;
import subrosa.policy.Passes;
import subrosa.policy.Voids;

/** Makes the amended draft the current text, and gives understandings their places in it where these changed. */
@Component
@Needs({Gate.MANDATE, Gate.INTERMEDIARY_VALIDATED})
@Voids({
    Gate.RECONCILED,
    Gate.LEGAL_REVIEW,
    Gate.INTEGRITY_REVIEW,
    Gate.TEXT_APPROVED,
    Gate.CONCORDANCE,
    Gate.DOMESTIC_APPROVAL,
    Gate.IN_FORCE
})
@Passes(Gate.RECONCILED)
class RecordAmendment extends ServiceTask {

    private final Texts texts;
    private final Traceability traceability;

    RecordAmendment(Texts texts, Traceability traceability) {
        this.texts = texts;
        this.traceability = traceability;
    }

    @Override
    protected void perform(Step step) {
        texts.revise(step.instrument(), step.form("amendText", TextDraft.class));
        traceability.dispose(
                step.instrument(), step.form("amendText", Dispositions.class).rows());
    }
}
