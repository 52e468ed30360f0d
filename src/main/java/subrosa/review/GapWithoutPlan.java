package subrosa.review;

import subrosa.policy.BrokenRule;

public class GapWithoutPlan extends BrokenRule {

    GapWithoutPlan() {
        super("The report names a gap; plan the consultation first.");
    }
}
