package subrosa.conclusion.process;

import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import subrosa.conclusion.RecordReviews;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The inspector co-signed; only now the review decides. */
@Component
@Publishes({"reviewDecision", "reviewDate"})
class RecordReviewSignature extends ServiceTask {

    private final RecordReviews reviews;

    RecordReviewSignature(RecordReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    protected void perform(Step step) {
        step.publish("reviewDecision", reviews.countersign(step.channel()).name());
        step.publish(
                "reviewDate",
                reviews.reviewOn(step.channel())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .toString());
    }
}
