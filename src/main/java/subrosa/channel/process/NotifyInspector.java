package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Briefings;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
class NotifyInspector extends ServiceTask {

    private final Briefings briefings;

    NotifyInspector(Briefings briefings) {
        this.briefings = briefings;
    }

    @Override
    protected void perform(Step step) {
        briefings.notifyInspector(step.channel());
    }
}
