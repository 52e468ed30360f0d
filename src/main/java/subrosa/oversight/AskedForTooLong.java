package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** Content is opened for a time. */
public class AskedForTooLong extends BrokenRule {

    AskedForTooLong() {
        super(
                "hours",
                "Ask for at least an hour, and for no longer than you need: the inspector for 30 days at most, anybody else for 24 hours.");
    }
}
