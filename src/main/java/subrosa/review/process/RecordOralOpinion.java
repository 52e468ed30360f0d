package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;
import subrosa.review.OralOpinionDraft;
import subrosa.review.OralReviews;

/** Records an oral opinion that lets the text go on; the written one is owed from now. */
@Component
@Passes(Gate.LEGAL_REVIEW)
class RecordOralOpinion extends ServiceTask {

    private final OralReviews oralReviews;

    RecordOralOpinion(OralReviews oralReviews) {
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
