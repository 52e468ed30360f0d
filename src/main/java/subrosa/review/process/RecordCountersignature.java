package subrosa.review.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.review.LegalReviews;

/** Records the second lawyer's word on the opinion. */
@Component
class RecordCountersignature extends ServiceTask {

    private final LegalReviews legalReviews;

    RecordCountersignature(LegalReviews legalReviews) {
        this.legalReviews = legalReviews;
    }

    @Override
    protected void perform(Step step) {
        var form = step.form("countersignOpinion", Form.class);
        legalReviews.countersign(
                step.instrument(), form.decision().equals("AGREE"), form.note() == null ? "" : form.note());
    }

    private record Form(String decision, @Nullable String note) {}
}
