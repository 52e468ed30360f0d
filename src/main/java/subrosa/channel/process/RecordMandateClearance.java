package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.ClearanceKind;
import subrosa.channel.ClearanceOutcome;
import subrosa.channel.Mandates;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Records one office's answer to the mandate, from the account that gave it. The diagram names the task and the kind. */
@Component
@Publishes("objected")
class RecordMandateClearance extends ServiceTask {

    private final Mandates mandates;

    RecordMandateClearance(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    protected void perform(Step step) {
        var answer = step.form(step.literal("task"), Answer.class);
        mandates.clear(step.channel(), ClearanceKind.valueOf(step.literal("kind")), answer.outcome(), answer.finding());
        if (answer.outcome() == ClearanceOutcome.OBJECTED) step.publish("objected", true);
    }

    record Answer(ClearanceOutcome outcome, String finding) {}
}
