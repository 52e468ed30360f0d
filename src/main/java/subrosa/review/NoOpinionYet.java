package subrosa.review;

import subrosa.policy.BrokenRule;

public class NoOpinionYet extends BrokenRule {

    NoOpinionYet() {
        super("There is no legal opinion on this instrument yet.");
    }
}
