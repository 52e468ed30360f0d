package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Attestation;
import subrosa.announcement.Communiques;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A lawyer held the communiqué against the records. */
@Component
class RecordCommuniqueAttestation extends ServiceTask {

    private final Communiques communiques;

    RecordCommuniqueAttestation(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        communiques.attest(step.instrument(), step.form("clearCommunique", Attestation.class));
    }
}
