package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Attestation;
import subrosa.announcement.Communiques;
import subrosa.channel.NotNeeded;
import subrosa.channel.Omission;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** A lawyer held the communiqué against the records. */
@Component
@Publishes("releasesAtOnce")
class RecordCommuniqueAttestation extends ServiceTask {

    private final Communiques communiques;
    private final NotNeeded notNeeded;

    RecordCommuniqueAttestation(Communiques communiques, NotNeeded notNeeded) {
        this.communiques = communiques;
        this.notNeeded = notNeeded;
    }

    @Override
    protected void perform(Step step) {
        communiques.attest(step.instrument(), step.form("clearCommunique", Attestation.class));
        step.publish(
                "releasesAtOnce",
                notNeeded.row(step.subject(), Omission.SEPARATE_RELEASE).isPresent());
    }
}
