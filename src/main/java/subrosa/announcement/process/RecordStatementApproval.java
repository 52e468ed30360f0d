package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.PublicStatements;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** The political director approved the attested words. */
@Component
@Passes(Gate.TRUTH_ATTESTED)
class RecordStatementApproval extends ServiceTask {

    private final PublicStatements statements;

    RecordStatementApproval(PublicStatements statements) {
        this.statements = statements;
    }

    @Override
    protected void perform(Step step) {
        statements.approve(step.subject());
    }
}
