package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.policy.Gate;
import subrosa.policy.Passes;
import subrosa.review.OralReviews;

/** An oral opinion by which the text goes on; the written one is owed from now. */
@Component
@Passes(Gate.LEGAL_REVIEW)
class RecordOralOpinion extends OralWord {

    RecordOralOpinion(OralReviews oralReviews) {
        super(oralReviews);
    }
}
