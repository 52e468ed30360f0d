package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.instrument.Instruments;
import subrosa.review.LegalReviews;

/** Takes the way out of an integrity hold (A2) that the political director chose. */
@Component
class RecordHoldResolved extends ServiceTask {

    private final Instruments instruments;
    private final LegalReviews legalReviews;
    private final Timeline timeline;

    RecordHoldResolved(Instruments instruments, LegalReviews legalReviews, Timeline timeline) {
        this.instruments = instruments;
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
            case PUBLISH -> instruments.publish(step.instrument());
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
