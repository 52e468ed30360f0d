package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;
import subrosa.instrument.Texts;
import subrosa.policy.Gate;
import subrosa.policy.Voids;
import subrosa.review.LegalReviews;

/** Takes the way out of an integrity hold (A2) that the political director chose. A letter that is to be published is another text. */
@Component
@Voids({
    Gate.RECONCILED,
    Gate.LEGAL_REVIEW,
    Gate.INTEGRITY_REVIEW,
    Gate.TEXT_APPROVED,
    Gate.CONCORDANCE,
    Gate.DOMESTIC_APPROVAL,
    Gate.IN_FORCE
})
class RecordHoldResolved extends ServiceTask {

    private final Instruments instruments;
    private final Texts texts;
    private final LegalReviews legalReviews;
    private final Timeline timeline;

    RecordHoldResolved(Instruments instruments, Texts texts, LegalReviews legalReviews, Timeline timeline) {
        this.instruments = instruments;
        this.texts = texts;
        this.legalReviews = legalReviews;
        this.timeline = timeline;
    }

    @Override
    protected void perform(Step step) {
        var resolved = step.form("resolveHold", Resolved.class);
        timeline.noteDecision(
                step.channel(),
                Stage.S06,
                "The political director resolved the hold on “"
                        + instruments.get(step.instrument()).title() + "”: " + resolved.outcome() + ".",
                resolved.reason());
        switch (resolved.outcome()) {
            case PUBLISH -> {
                instruments.publish(step.instrument());
                texts.publishLetters(step.instrument());
            }
            case DROP -> instruments.drop(step.instrument());
            case RECAST -> legalReviews.recast(step.instrument());
        }
    }

    private record Resolved(WayOut outcome, String reason) {}

    private enum WayOut {
        PUBLISH,
        DROP,
        RECAST
    }
}
