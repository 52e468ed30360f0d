package subrosa.absence;

import subrosa.policy.BrokenRule;

public class DeputyUnknown extends BrokenRule {

    DeputyUnknown() {
        super("deputy", "There is no such account; name one that has signed in here before, or nobody.");
    }
}
