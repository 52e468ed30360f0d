package subrosa.workers;

import subrosa.policy.BrokenRule;

/** Another worker has fetched it, or none. */
public class LockedByOther extends BrokenRule {

    LockedByOther() {
        super("This worker has not fetched it, or another has fetched it since.");
    }
}
