package subrosa.review.process;

import org.springframework.stereotype.Component;
import subrosa.policy.Gate;
import subrosa.policy.Voids;
import subrosa.review.OralReviews;

/** An oral opinion by which the text does not go on: it is barred, or is to be decided in writing. */
@Component
@Voids(Gate.LEGAL_REVIEW)
class RecordOralReservation extends OralWord {

    RecordOralReservation(OralReviews oralReviews) {
        super(oralReviews);
    }
}
