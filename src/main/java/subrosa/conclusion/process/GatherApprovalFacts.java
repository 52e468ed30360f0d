package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.DomesticApprovals;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;

/** Reads what table B asks, anew each time: acts of parliament change it. */
@Component
@Publishes({
    "kind",
    "jurisdiction",
    "consentRequired",
    "layingRequired",
    "cabinetRequired",
    "reportNonbinding",
    "layingPeriod",
    "lawMustChange",
    "commonsObjected",
    "lordsObjected",
    "exceptional",
    "extended",
    "subjectToRatification",
    "registrable"
})
class GatherApprovalFacts extends ServiceTask {

    private final DomesticApprovals approvals;
    private final Instruments instruments;

    GatherApprovalFacts(DomesticApprovals approvals, Instruments instruments) {
        this.approvals = approvals;
        this.instruments = instruments;
    }

    @Override
    protected void perform(Step step) {
        var facts = approvals.facts(step.instrument());
        step.publish("kind", facts.kind());
        step.publish("jurisdiction", facts.jurisdiction());
        step.publish("consentRequired", facts.consentRequired());
        step.publish("layingRequired", facts.layingRequired());
        step.publish("cabinetRequired", facts.cabinetRequired());
        step.publish("reportNonbinding", facts.reportNonbinding());
        step.publish("layingPeriod", facts.layingPeriod());
        step.publish("lawMustChange", facts.lawMustChange());
        step.publish("commonsObjected", facts.commonsObjected());
        step.publish("lordsObjected", facts.lordsObjected());
        step.publish("exceptional", facts.exceptional());
        step.publish("extended", facts.extended());
        var instrument = instruments.get(step.instrument());
        step.publish(
                "subjectToRatification",
                instrument.currentVersion().finalClauses().subjectToRatification());
        step.publish("registrable", instrument.registrable());
    }
}
