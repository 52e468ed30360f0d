package subrosa.review;

import subrosa.policy.BrokenRule;

public class OpinionNotCountersigned extends BrokenRule {

    OpinionNotCountersigned() {
        super("The opinion on this text has no agreeing countersignature yet.");
    }
}
