package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** There is no communiqué that names this instrument. */
public class NothingToRelease extends BrokenRule {

    public NothingToRelease() {
        super("There is no communiqué for this instrument yet.");
    }
}
