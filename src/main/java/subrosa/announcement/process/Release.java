package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.announcement.Outlets;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Needs;

/** The communiqué goes out, on the evidence of this moment. */
@Component
@Needs({Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW, Gate.TEXT_APPROVED})
class Release extends ServiceTask {

    private final Communiques communiques;

    Release(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        // Approved and released in one (table N, row N10), unless the press section had to decide after all.
        var decision = step.variable("releaseCommunique") == null ? "approveCommunique" : "releaseCommunique";
        communiques.release(step.instrument(), step.form(decision, Sheet.class).outlets());
    }

    private record Sheet(String channels, boolean simultaneous) {

        Outlets outlets() {
            return new Outlets(channels.strip(), simultaneous);
        }
    }
}
