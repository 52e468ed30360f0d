package subrosa.channel.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.channel.CallDraft;
import subrosa.channel.CallFindings;
import subrosa.channel.CallMatter;
import subrosa.channel.Calls;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Keeps the minutes of a call, and names those who have to confirm them. */
@Component
@Publishes({"participants", "callDecision"})
class RecordCall extends ServiceTask {

    private final Calls calls;

    RecordCall(Calls calls) {
        this.calls = calls;
    }

    @Override
    protected void perform(Step step) {
        var call = calls.minute(
                step.channel(),
                matter(step),
                instrument(step),
                step.form("minuteCall", CallDraft.class),
                step.form("minuteCall", CallFindings.class));
        step.publish("participants", call.participants());
        step.publish("callDecision", call.decision().name());
    }

    static CallMatter matter(Step step) {
        return CallMatter.valueOf(step.text("callMatter"));
    }

    static @Nullable UUID instrument(Step step) {
        return step.subject().instrument();
    }
}
