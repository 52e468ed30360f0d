package subrosa.review.process;

import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.OralOpinionDraft;
import subrosa.review.OralReviews;

/** Records what a lawyer said of the text, with the answer of table A. What it means for the gate, the two kinds say. */
abstract class OralWord extends ServiceTask {

    private final OralReviews oralReviews;

    OralWord(OralReviews oralReviews) {
        this.oralReviews = oralReviews;
    }

    @Override
    protected final void perform(Step step) {
        oralReviews.say(
                step.instrument(),
                step.form("giveOralOpinion", OralOpinionDraft.class),
                TableA.choice(step.decision("instrumentChoice")));
    }
}
