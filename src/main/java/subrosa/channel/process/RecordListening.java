package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Intermediaries;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The line stays open for listening; another one carries the channel (C8 in CRISIS tempo). */
@Component
class RecordListening extends ServiceTask {

    private final Intermediaries intermediaries;

    RecordListening(Intermediaries intermediaries) {
        this.intermediaries = intermediaries;
    }

    @Override
    protected void perform(Step step) {
        intermediaries.listen(step.channel(), UUID.fromString(step.text("intermediary")));
    }
}
