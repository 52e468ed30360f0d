package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** A release happens once. */
public class ReleasedAlready extends BrokenRule {

    public ReleasedAlready() {
        super("This communiqué has been released.");
    }
}
