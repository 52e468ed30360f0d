package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Attestation;
import subrosa.announcement.ClosedBriefings;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A lawyer held the closed briefing against the records. */
@Component
class RecordClosedBriefingAttestation extends ServiceTask {

    private final ClosedBriefings briefings;

    RecordClosedBriefingAttestation(ClosedBriefings briefings) {
        this.briefings = briefings;
    }

    @Override
    protected void perform(Step step) {
        briefings.attest(step.subject(), step.form("attestBriefing", Attestation.class));
    }
}
