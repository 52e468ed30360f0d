package subrosa.channel.process;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.springframework.stereotype.Component;
import subrosa.channel.Intermediaries;
import subrosa.channel.Mandates;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** The principal signs the mandate; a memorandum whose last day has come meanwhile is drafted anew. */
@Component
@Passes(Gate.MANDATE)
@Publishes("intermediaries")
class RecordMandate extends ServiceTask {

    private final Mandates mandates;
    private final Intermediaries intermediaries;

    RecordMandate(Mandates mandates, Intermediaries intermediaries) {
        this.mandates = mandates;
        this.intermediaries = intermediaries;
    }

    @Override
    protected void perform(Step step) {
        if (mandates.sendBackWhenOver(step.channel())) throw new BpmnError("mandate.outOfDate");
        sign(step);
    }

    void sign(Step step) {
        var mandate = mandates.sign(step.channel());
        step.publish(
                "intermediaries",
                mandate.memo().intermediaries().stream()
                        .map(named ->
                                intermediaries.add(step.channel(), named).id().toString())
                        .toList());
    }
}
