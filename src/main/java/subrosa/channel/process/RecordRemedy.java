package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.channel.Remedy;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Records how the legal adviser proposes to make an unlawful contact lawful. Withdrawal is recorded by the path that ends. */
@Component
@Publishes("objected")
class RecordRemedy extends ServiceTask {

    private final Mandates mandates;

    RecordRemedy(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        mandates.remedy(step.channel(), step.form("proposeRemedy", Remedy.class));
        // All clearances are asked again.
        step.publish("objected", false);
    }
}
