package subrosa.setback.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.setback.SetbackOutcome;
import subrosa.setback.Setbacks;

/** The political director reviewed what a spoiler did. */
@Component
class RecordSpoilerReview extends ServiceTask {

    private final Setbacks setbacks;

    RecordSpoilerReview(Setbacks setbacks) {
        this.setbacks = setbacks;
    }

    @Override
    protected void perform(Step step) {
        var review = step.form("reviewSpoiler", Review.class);
        setbacks.reviewSpoiler(UUID.fromString(step.text("happeningId")), review.outcome(), review.reason());
    }

    record Review(SetbackOutcome outcome, String reason) {}
}
