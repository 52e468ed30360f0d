package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.ClosedBriefings;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Those who asked have been told. */
@Component
class RecordClosedBriefingGiven extends ServiceTask {

    private final ClosedBriefings briefings;

    RecordClosedBriefingGiven(ClosedBriefings briefings) {
        this.briefings = briefings;
    }

    @Override
    protected void perform(Step step) {
        briefings.give(step.subject(), step.form("giveBriefing", Given.class).toldTo());
    }

    private record Given(String toldTo) {}
}
