package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** A communiqué that events have overtaken is not released any more; another takes its place. */
public class SetAside extends BrokenRule {

    public SetAside() {
        super("This communiqué was set aside to be prepared anew.");
    }
}
