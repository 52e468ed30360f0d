package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Confidence;
import subrosa.channel.Intermediaries;
import subrosa.channel.Traffic;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Voids;

@Component
@Voids(Gate.INTERMEDIARY_VALIDATED)
@Publishes("listensOnly")
class RecordAssessment extends ServiceTask {

    private final Intermediaries intermediaries;

    RecordAssessment(Intermediaries intermediaries) {
        this.intermediaries = intermediaries;
    }

    @Override
    protected void perform(Step step) {
        var result = step.decision("confidence");
        var terms = result.get("terms");
        var intermediary = UUID.fromString(step.text("intermediary"));
        intermediaries.conclude(
                step.channel(),
                intermediary,
                String.valueOf(result.get("row")),
                Confidence.valueOf(String.valueOf(result.get("result"))),
                Traffic.valueOf(String.valueOf(result.get("traffic"))),
                terms == null ? null : terms.toString());
        step.publish("listensOnly", intermediaries.mayListen(step.channel(), intermediary));
    }
}
