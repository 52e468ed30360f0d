package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Attestation;
import subrosa.announcement.PublicStatements;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A lawyer held the words against the records. */
@Component
class RecordAttestation extends ServiceTask {

    private final PublicStatements statements;

    RecordAttestation(PublicStatements statements) {
        this.statements = statements;
    }

    @Override
    protected void perform(Step step) {
        statements.attest(step.subject(), step.form("attestTruth", Attestation.class));
    }
}
