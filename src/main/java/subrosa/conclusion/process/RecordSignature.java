package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.SignatureDraft;
import subrosa.conclusion.Signatures;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** The instrument was signed. */
@Component
@Needs({
    Gate.RECONCILED,
    Gate.LEGAL_REVIEW,
    Gate.INTEGRITY_REVIEW,
    Gate.TEXT_APPROVED,
    Gate.FULL_POWERS,
    Gate.CONCORDANCE
})
class RecordSignature extends ServiceTask {

    private final Signatures signatures;

    RecordSignature(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    protected void perform(Step step) {
        signatures.record(step.instrument(), step.form("signInstrument", SignatureDraft.class));
    }
}
