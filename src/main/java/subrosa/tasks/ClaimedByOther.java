package subrosa.tasks;

import subrosa.policy.BrokenRule;

/** A task is claimed by somebody else. */
public class ClaimedByOther extends BrokenRule {

    ClaimedByOther(String message) {
        super(message);
    }
}
