package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Briefings;
import subrosa.channel.ReadInList;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

@Component
@Passes(Gate.READ_IN)
class RecordReadIn extends ServiceTask {

    private final Briefings briefings;

    RecordReadIn(Briefings briefings) {
        this.briefings = briefings;
    }

    @Override
    protected void perform(Step step) {
        briefings.completeReadIn(step.channel(), step.form("completeReadIn", ReadInList.class));
    }
}
