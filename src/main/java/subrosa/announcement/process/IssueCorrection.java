package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.PublicStatements;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** What was said wrongly is put right (row E1): owed with a mandate or without one. */
@Component
@Needs(Gate.TRUTH_ATTESTED)
class IssueCorrection extends ServiceTask {

    private final PublicStatements statements;

    IssueCorrection(PublicStatements statements) {
        this.statements = statements;
    }

    @Override
    protected void perform(Step step) {
        statements.correct(step.subject());
    }
}
