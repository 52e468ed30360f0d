package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.RecordReviews;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The records leave the working dossier. */
@Component
class ArchiveRecords extends ServiceTask {

    private final RecordReviews reviews;

    ArchiveRecords(RecordReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    protected void perform(Step step) {
        reviews.archive(step.channel());
    }
}
