package subrosa.announcement;

import java.time.Instant;
import subrosa.policy.BrokenRule;

/** Release is forbidden before the hour that the communiqué states. */
public class EmbargoStands extends BrokenRule {

    public EmbargoStands(Instant until) {
        super("The embargo ends at " + until + "; release it then, or prepare it anew with an earlier hour.");
    }
}
