package subrosa.conclusion.process;

import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import subrosa.conclusion.Obligations;
import subrosa.conclusion.RecordReviews;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Enters what the instruments in force oblige to, and sets the review date of the records. */
@Component
@Publishes("reviewDate")
class DeriveObligations extends ServiceTask {

    private final Obligations obligations;
    private final RecordReviews reviews;

    DeriveObligations(Obligations obligations, RecordReviews reviews) {
        this.obligations = obligations;
        this.reviews = reviews;
    }

    @Override
    protected void perform(Step step) {
        obligations.derive(step.channel());
        step.publish(
                "reviewDate",
                reviews.reviewOn(step.channel())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .toString());
    }
}
