package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Notes that a stage has passed its limit. Overdue paperwork shuts nothing and opens nothing; it is told. */
@Component
class NoteOverdue extends ServiceTask {

    private final Timeline timeline;

    NoteOverdue(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    protected void perform(Step step) {
        var stage = Stage.valueOf(step.literal("stage"));
        timeline.note(step.channel(), stage, stage.title() + " has passed its time limit.");
    }
}
