package subrosa.channel.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Confidence;
import subrosa.channel.Intermediaries;
import subrosa.channel.Traffic;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Voids;

@Component
@Voids(Gate.INTERMEDIARY_VALIDATED)
class RecordAssessment extends ServiceTask {

    private final Intermediaries intermediaries;

    RecordAssessment(Intermediaries intermediaries) {
        this.intermediaries = intermediaries;
    }

    @Override
    protected void perform(Step step) {
        var result = step.decision("confidence");
        var terms = result.get("terms");
        intermediaries.conclude(
                step.channel(),
                UUID.fromString(step.text("intermediary")),
                String.valueOf(result.get("row")),
                Confidence.valueOf(String.valueOf(result.get("result"))),
                Traffic.valueOf(String.valueOf(result.get("traffic"))),
                terms == null ? null : terms.toString());
    }
}
