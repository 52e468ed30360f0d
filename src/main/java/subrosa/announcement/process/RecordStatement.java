package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.PublicStatements;
import subrosa.announcement.StatementDraft;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The press section drafted words. */
@Component
class RecordStatement extends ServiceTask {

    private final PublicStatements statements;

    RecordStatement(PublicStatements statements) {
        this.statements = statements;
    }

    @Override
    protected void perform(Step step) {
        statements.draft(step.subject(), step.form("draftStatement", StatementDraft.class));
    }
}
