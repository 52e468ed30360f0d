package subrosa.absence;

import subrosa.policy.BrokenRule;

public class DeputyIsOneself extends BrokenRule {

    DeputyIsOneself() {
        super("deputy", "Nobody stands in for themselves; name somebody else, or nobody.");
    }
}
