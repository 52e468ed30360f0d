package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.announcement.Direction;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The political director let the communiqué go out, or sent it back. */
@Component
class RecordCommuniqueDirection extends ServiceTask {

    private final Communiques communiques;

    RecordCommuniqueDirection(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        communiques.direct(step.instrument(), step.form("approveCommunique", Direction.class));
    }
}
