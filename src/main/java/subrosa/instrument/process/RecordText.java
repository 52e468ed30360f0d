package subrosa.instrument.process;

import org.springframework.stereotype.Component;
import subrosa.channel.NotNeeded;
import subrosa.channel.Omission;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.TextDraft;
import subrosa.instrument.Texts;
import subrosa.instrument.Traceability;
import subrosa.policy.Gate;
import subrosa.policy.Needs;
import subrosa.policy.Voids;

/** Makes the draft the current text: a paper for the other side, so the mandate and the intermediary have to stand. */
@Component
@Needs({Gate.MANDATE, Gate.INTERMEDIARY_VALIDATED})
@Voids({
    Gate.RECONCILED,
    Gate.LEGAL_REVIEW,
    Gate.INTEGRITY_REVIEW,
    Gate.TEXT_APPROVED,
    Gate.CONCORDANCE,
    Gate.DOMESTIC_APPROVAL,
    Gate.IN_FORCE
})
@Publishes({"bracketed", "traceWhole"})
class RecordText extends ServiceTask {

    private final Texts texts;
    private final Traceability traceability;
    private final NotNeeded notNeeded;

    RecordText(Texts texts, Traceability traceability, NotNeeded notNeeded) {
        this.texts = texts;
        this.traceability = traceability;
        this.notNeeded = notNeeded;
    }

    @Override
    protected void perform(Step step) {
        var version = texts.revise(step.instrument(), step.form("draftText", TextDraft.class));
        if (notNeeded.row(step.subject(), Omission.DISPOSITIONS).isPresent()) {
            notNeeded.note(step.subject(), Omission.DISPOSITIONS);
            traceability.disposeAsDrafted(step.instrument());
        }
        step.publish("bracketed", !version.text().bracketed().isEmpty());
        step.publish("traceWhole", traceability.of(step.instrument()).whole());
    }
}
