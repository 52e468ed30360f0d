package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Briefings;
import subrosa.channel.Stage;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A stage has passed its limit: the inspector is told. Overdue paperwork shuts nothing and opens nothing. */
@Component
class NoteOverdue extends ServiceTask {

    private final Briefings briefings;

    NoteOverdue(Briefings briefings) {
        this.briefings = briefings;
    }

    @Override
    protected void perform(Step step) {
        briefings.reportOverdue(step.channel(), Stage.valueOf(step.literal("stage")));
    }
}
