package subrosa.workers;

import subrosa.policy.BrokenRule;

/** What is to be extended has ended. */
public class LockIsOver extends BrokenRule {

    LockIsOver() {
        super("The lock has ended; fetch the work again.");
    }
}
