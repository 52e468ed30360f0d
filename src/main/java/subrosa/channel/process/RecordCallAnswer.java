package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.CallAnswer;
import subrosa.channel.Calls;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A participant confirmed the minutes, or objected to them. */
@Component
class RecordCallAnswer extends ServiceTask {

    private final Calls calls;

    RecordCallAnswer(Calls calls) {
        this.calls = calls;
    }

    @Override
    protected void perform(Step step) {
        calls.answer(
                step.channel(),
                RecordCall.matter(step),
                RecordCall.instrument(step),
                step.form("confirmMinutes", CallAnswer.class));
    }
}
