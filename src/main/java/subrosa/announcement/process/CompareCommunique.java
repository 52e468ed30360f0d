package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.announcement.ReleaseDecision;
import subrosa.announcement.ReleaseOutcome;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The press section decided; tells whether the communiqué goes out as it stands: not set aside, and written on these texts. */
@Component
@Publishes("communiqueCurrent")
class CompareCommunique extends ServiceTask {

    private final Communiques communiques;

    CompareCommunique(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        var decision = step.form("releaseCommunique", ReleaseDecision.class);
        if (decision.outcome() == ReleaseOutcome.PREPARE_ANEW)
            communiques.setAside(step.instrument(), String.valueOf(decision.reason()));
        step.publish("communiqueCurrent", communiques.isCurrent(step.instrument()));
    }
}
