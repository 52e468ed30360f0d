package subrosa.tasks;

import java.time.Instant;
import subrosa.policy.BrokenRule;

/** A task was completed before, by somebody else or from another window. */
public class AlreadyCompleted extends BrokenRule {

    AlreadyCompleted(String by, Instant at) {
        super("This task was completed by " + by + " at " + at
                + ". Nothing of yours was sent; copy what you still need.");
    }
}
