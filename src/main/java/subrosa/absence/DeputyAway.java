package subrosa.absence;

import subrosa.policy.BrokenRule;

public class DeputyAway extends BrokenRule {

    DeputyAway() {
        super("deputy", "They are away themselves at that time; name somebody who is there, or nobody.");
    }
}
