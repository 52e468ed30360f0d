package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.LegalReviews;
import subrosa.review.LegalReviews.KindDraft;

/** Records what a lawyer decided where table A could not tell (A11). */
@Component
class RecordInstrumentDecision extends ServiceTask {

    private final LegalReviews legalReviews;

    RecordInstrumentDecision(LegalReviews legalReviews) {
        this.legalReviews = legalReviews;
    }

    @Override
    protected void perform(Step step) {
        legalReviews.decide(step.instrument(), step.form("decideInstrument", KindDraft.class));
    }
}
