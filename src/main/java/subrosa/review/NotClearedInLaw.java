package subrosa.review;

import subrosa.policy.BrokenRule;

public class NotClearedInLaw extends BrokenRule {

    NotClearedInLaw() {
        super("The legal review of this text is not complete, so nobody can approve it.");
    }
}
