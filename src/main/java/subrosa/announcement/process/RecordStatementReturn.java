package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Direction;
import subrosa.announcement.PublicStatements;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The political director sent the statement back to its drafter. */
@Component
class RecordStatementReturn extends ServiceTask {

    private final PublicStatements statements;

    RecordStatementReturn(PublicStatements statements) {
        this.statements = statements;
    }

    @Override
    protected void perform(Step step) {
        statements.sendBack(
                step.subject(), step.form("approveStatement", Direction.class).reason());
    }
}
