package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.PublicStatements;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** The attested words go out. */
@Component
@Needs({Gate.MANDATE, Gate.TRUTH_ATTESTED})
class IssueStatement extends ServiceTask {

    private final PublicStatements statements;

    IssueStatement(PublicStatements statements) {
        this.statements = statements;
    }

    @Override
    protected void perform(Step step) {
        statements.issue(step.subject());
    }
}
