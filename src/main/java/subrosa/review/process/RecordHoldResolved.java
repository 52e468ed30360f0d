package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;
import subrosa.review.LegalReviews;

/** Takes the way out of an integrity hold (A2) that the political director chose. */
@Component
class RecordHoldResolved extends ServiceTask {

    private final Instruments instruments;
    private final LegalReviews legalReviews;

    RecordHoldResolved(Instruments instruments, LegalReviews legalReviews) {
        this.instruments = instruments;
        this.legalReviews = legalReviews;
    }

    @Override
    protected void perform(Step step) {
        switch (String.valueOf(step.form("resolveHold").get("way"))) {
            case "PUBLISH" -> instruments.publish(step.instrument());
            case "DROP" -> instruments.drop(step.instrument());
            default -> legalReviews.recast(step.instrument());
        }
    }
}
