package subrosa.review.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;
import subrosa.review.OralReviews;

/** Records the paragraph on integrity; the report is owed from now. */
@Component
@Passes(Gate.INTEGRITY_REVIEW)
class RecordIntegrityParagraph extends ServiceTask {

    private final OralReviews oralReviews;

    RecordIntegrityParagraph(OralReviews oralReviews) {
        this.oralReviews = oralReviews;
    }

    @Override
    protected void perform(Step step) {
        var said = step.form("reportInShort", Said.class);
        oralReviews.report(step.instrument(), said.paragraph(), said.textHash());
    }

    private record Said(String paragraph, @Nullable String textHash) {}
}
