package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

@Component
class RecordMandateRefusal extends ServiceTask {

    private final Mandates mandates;

    RecordMandateRefusal(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        mandates.refuse(step.channel());
    }
}
