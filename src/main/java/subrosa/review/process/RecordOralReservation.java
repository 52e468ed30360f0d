package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Voids;
import subrosa.review.OralOpinionDraft;
import subrosa.review.OralReviews;

/** Records an oral opinion by which the text does not go on: it is barred, or is to be decided in writing. */
@Component
@Voids(Gate.LEGAL_REVIEW)
class RecordOralReservation extends ServiceTask {

    private final OralReviews oralReviews;

    RecordOralReservation(OralReviews oralReviews) {
        this.oralReviews = oralReviews;
    }

    @Override
    protected void perform(Step step) {
        oralReviews.say(
                step.instrument(),
                step.form("giveOralOpinion", OralOpinionDraft.class),
                TableA.choice(step.decision("instrumentChoice")));
    }
}
